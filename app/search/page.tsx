import { Browse } from '@/components/search/browse'
import { Search } from '@/components/search/search'
import { SearchHead } from '@/components/search/search-head'
import { loadSearch } from '@/lib/content/load-search'
import { loadEvents } from '@/lib/content/load-events'
import { answerSearch, parseKind } from '@/lib/search/answer-search'
import { LONGEST_QUERY } from '@/lib/search/search-index'

export { metadata } from '@/components/search/search-head'

/** An export has no server to ask: there the reader's browser searches by itself. */
const isExport = Boolean(process.env.SYNOPTIC_EXPORT)

type Asked = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Asked> }

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ''

/** Answered by the server as it is asked, so that searching needs no script; scripts then answer while one types. */
export default async function SearchPage({ searchParams }: Props) {
  const asked: Asked = isExport ? {} : await searchParams
  const query = one(asked.q).slice(0, LONGEST_QUERY)
  const kind = parseKind(one(asked.kind))
  const indexes = await loadSearch()
  const answer = query.trim() === '' ? null : answerSearch(indexes, query, kind)
  return (
    <>
      <SearchHead />
      {isExport && (
        <noscript>
          <p role="note" className="mb-6 max-w-[46rem] border-s-4 border-differs-ink ps-4">
            This copy of the site is files alone, with no server that could search: searching needs JavaScript
            here. Everything can be reached from the lists below.
          </p>
        </noscript>
      )}
      <Search shards={indexes.length} query={query} kind={kind} answer={answer}>
        <Browse events={await loadEvents()} />
      </Search>
    </>
  )
}
