import type { SideChoice } from '@/lib/views/comparison'

type Props = { label: string; choices: readonly SideChoice[] }

const WHAT: Record<SideChoice['kind'], string> = { here: '', swap: ': change sides', other: '' }

/** Puts another source on one side, by plain links; the page's script gives them the place that the reader is at. */
export const SourcePicker = ({ label, choices }: Props) => (
  <nav aria-label={label} className="no-print">
    <ul className="flex flex-wrap gap-1">
      {choices.map(({ source, path, kind }) => (
        <li key={source.article}>
          <a
            href={path}
            data-switch=""
            title={source.name + WHAT[kind]}
            aria-label={`${source.letter}: ${source.name}${WHAT[kind]}`}
            aria-current={kind === 'here' ? 'page' : undefined}
            className={`tone-${source.tone} source-choice inline-flex h-6 min-w-6 items-center justify-center rounded-[2px] border border-rule px-1 leading-none font-bold text-(--tone) hover:border-(--tone) aria-[current]:border-(--tone) aria-[current]:bg-(--tone) aria-[current]:text-paper`}
          >
            {kind === 'swap' ? `⇄ ${source.letter}` : source.letter}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
