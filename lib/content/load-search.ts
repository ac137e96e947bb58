import { cutShards } from '../search/cut-shards'
import { listDocuments } from '../search/list-documents'
import { makeIndex, type SearchIndex } from '../search/search-index'
import { loadEvents, type LoadedEvent } from './load-events'

let kept: { readonly events: readonly LoadedEvent[]; readonly indexes: readonly SearchIndex[] } | null = null

/** The indexes over all events, newest first: what the server answers from, and what it hands to browsers. */
export async function loadSearch(): Promise<readonly SearchIndex[]> {
  const events = await loadEvents()
  const isSame =
    kept?.events.length === events.length && events.every((event, i) => kept?.events[i] === event)
  if (kept && isSame) return kept.indexes
  const indexes = cutShards(events.map(({ analysis }) => listDocuments(analysis))).map(makeIndex)
  kept = { events, indexes }
  return indexes
}
