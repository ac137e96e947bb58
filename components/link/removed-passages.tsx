import { formatDate } from '@/lib/links/format-date'
import { changedPassagePath } from '@/lib/links/paths'
import type { Link } from '@/lib/ledger/ledger'

/** What an account no longer says; a link to one of these passages lands on its line. */
export function RemovedPassages({ event, links }: { event: string; links: readonly Link[] }) {
  return (
    <ul className="divide-y divide-hairline">
      {links.map(({ id, was, gone }) => (
        <li
          key={id}
          id={id}
          tabIndex={-1}
          className="scroll-mt-20 py-3 target:outline-2 target:outline-offset-4"
        >
          <blockquote className="font-serif text-[1.0625rem] leading-[1.5rem] text-soft">{was}</blockquote>
          <p className="mt-1 flex flex-wrap gap-x-4 text-soft">
            <span>No longer there on {formatDate(gone) ?? gone}</span>
            <a href={changedPassagePath(event, id)} className="reading-link">
              What became of it
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

export const countPassages = (count: number): string => (count === 1 ? 'one passage' : `${count} passages`)
