import type { SearchDocument } from './search-document'

/** Documents in one file: about 300 kB gzipped, a few seconds on a slow phone. More and the first answer comes late. */
const MOST_DOCUMENTS = 3000

/** Cuts the documents of all events, newest event first, into the files that the reader's browser fetches one by one. An event stays whole; there is always one file. */
export function cutShards(
  events: readonly (readonly SearchDocument[])[],
  most = MOST_DOCUMENTS,
): readonly (readonly SearchDocument[])[] {
  const shards: SearchDocument[][] = [[]]
  for (const documents of events) {
    const last = shards.at(-1)
    if (last && (last.length === 0 || last.length + documents.length <= most)) last.push(...documents)
    else shards.push([...documents])
  }
  return shards
}
