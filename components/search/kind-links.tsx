import type { SearchAnswer } from '@/lib/search/answer-search'
import type { SearchKind } from '@/lib/search/search-document'
import { searchAddress } from './search-address'

const KINDS: readonly (readonly [SearchKind, string])[] = [
  ['claim', 'Claims'],
  ['quote', 'Quotes'],
  ['person', 'People'],
  ['article', 'Articles'],
  ['event', 'Events'],
]

type Props = { query: string; kind: SearchKind | null; counts: SearchAnswer['counts'] }

/** Narrows an answer to one kind of thing, by links. */
export function KindLinks({ query, kind, counts }: Props) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const all = [[null, 'All', total] as const, ...KINDS.map(([id, name]) => [id, name, counts[id]] as const)]
  return (
    <nav aria-label="Kinds" className="pt-2">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {all
          .filter(([id, , count]) => count > 0 || id === null || id === kind)
          .map(([id, name, count]) => (
            <li key={name}>
              <a
                href={searchAddress(query, id)}
                aria-current={id === kind ? 'true' : undefined}
                className="inline-block border-b-2 border-transparent py-1 text-soft hover:text-ink aria-[current]:border-ink aria-[current]:font-bold aria-[current]:text-ink"
              >
                {name} <span className="tabular-nums">{count}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
