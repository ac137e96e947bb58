import MiniSearch, { type Options, type SearchOptions } from 'minisearch'
import type { FoundThing, SearchDocument, SearchKind } from './search-document'
import { termsOf } from './search-terms'

export type SearchIndex = MiniSearch<SearchDocument>

/** The same when an index is made and when it is read: MiniSearch keeps no options of its own. */
const options: Options<SearchDocument> = {
  fields: ['words', 'names'],
  storeFields: ['thing'],
  tokenize: termsOf,
  processTerm: (term) => term,
}

/** In letters. Shorter words have too many neighbours that are other words. */
const SHORTEST_MISSPELT = 4
/** In letters. From here on two slips are forgiven where one finds nothing: changed places count as two. */
const SHORTEST_TWICE_MISSPELT = 6

const slips = (term: string, once: number, twice: number): number | false =>
  /\d/u.test(term) || term.length < once ? false : term.length < twice ? 1 : 2

const plain: SearchOptions = {
  combineWith: 'AND',
  boost: { names: 1.5 },
  weights: { fuzzy: 0.3, prefix: 0.6 },
  // The last word may still be being typed.
  prefix: (term, i, terms) => i === terms.length - 1 && term.length > 1,
  // Sources spell one name in several ways; a letter more or less is found at once.
  fuzzy: (term) => slips(term, SHORTEST_TWICE_MISSPELT, Infinity),
}
const forgiving: SearchOptions = {
  ...plain,
  fuzzy: (term) => slips(term, SHORTEST_MISSPELT, SHORTEST_TWICE_MISSPELT),
}

/** Each is tried where those before it find nothing. */
const ways: readonly SearchOptions[] = [plain, forgiving, { ...forgiving, combineWith: 'OR' }]

export function makeIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch<SearchDocument>(options)
  index.addAll(documents)
  return index
}

/** An index that was written with `JSON.stringify`. */
export const openIndex = (json: string): SearchIndex => MiniSearch.loadJSON<SearchDocument>(json, options)

/** Something found: how well it fits, and the words of its text that made it fit. */
export type Hit = {
  readonly id: string
  readonly kind: SearchKind
  readonly thing: FoundThing
  readonly score: number
  readonly terms: readonly string[]
}

/** In characters. More is a text, not a question. */
export const LONGEST_QUERY = 200

/**
 * What an index holds that has all the words of a query, best first; where nothing has, what has
 * them misspelt; else what has some of them.
 * `[]` for a query without a word.
 */
export function findHits(index: SearchIndex, query: string): readonly Hit[] {
  const asked = query.slice(0, LONGEST_QUERY)
  const found = ways.reduce(
    (before, way) => (before.length > 0 ? before : index.search(asked, way)),
    [] as ReturnType<SearchIndex['search']>,
  )
  return found.map(({ id, score, terms, thing }) => {
    const known: FoundThing = thing
    return { id: String(id), kind: known.kind, thing: known, score, terms }
  })
}
