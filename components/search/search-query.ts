import { queryOptions } from '@tanstack/react-query'
import type { SearchIndex } from '@/lib/search/search-index'

async function fetchShard(shard: number, signal: AbortSignal): Promise<SearchIndex> {
  // What reads an index comes with the first index: a reader who does not search fetches neither.
  const [{ openIndex }, response] = await Promise.all([
    import('@/lib/search/search-index'),
    fetch(`/search/shards/${shard}.json`, { signal }),
  ])
  if (!response.ok) throw new Error(`The search index could not be fetched (${response.status}).`)
  return openIndex(await response.text())
}

/** One part of the index, opened. An index is an object of its own kind, which must not be compared part by part. */
export const shardQuery = (shard: number) =>
  queryOptions({
    queryKey: ['search', shard],
    queryFn: ({ signal }) => fetchShard(shard, signal),
    staleTime: Infinity,
    structuralSharing: false,
    retry: 1,
    // Without a network the service worker may have a copy: asking is never in vain.
    networkMode: 'always',
  })
