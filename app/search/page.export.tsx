import { Browse } from '@/components/search/browse'
import { Search } from '@/components/search/search'
import { SearchHead } from '@/components/search/search-head'
import { loadEvents } from '@/lib/content/load-events'
import { loadSearch } from '@/lib/content/load-search'

export { metadata } from '@/components/search/search-head'

/** The search page of a static export: there is no server to ask, so the reader's browser searches by itself. */
export default async function SearchPage() {
  return (
    <div className="max-w-[46rem]">
      <SearchHead />
      <noscript>
        <p role="note" className="mb-6 border-s-4 border-differs-ink ps-4">
          This copy of the site is files alone, with no server that could search: searching needs JavaScript
          here. Everything can be reached from the lists below.
        </p>
      </noscript>
      <Search shards={(await loadSearch()).length} query="" kind={null} answer={null}>
        <Browse events={await loadEvents()} />
      </Search>
    </div>
  )
}
