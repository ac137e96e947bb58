import type { Span } from '../text/span'
import { searchKinds, type FoundPassage, type FoundThing, type SearchKind } from './search-document'
import { findHits, type Hit, type SearchIndex } from './search-index'
import { findMarks } from './search-terms'

/** A result as it is shown. */
export type Result = {
  readonly id: string
  readonly thing: FoundThing
  /** Other claims that the very same passage states, and that no other wording of theirs would show. */
  readonly also: readonly FoundThing[]
  /** The wording that fits best; null where a name or headline does. */
  readonly passage: FoundPassage | null
  readonly text: string
  readonly marks: readonly Span[]
}

/** Returned by answerSearch, shown by the search page. */
export type SearchAnswer = {
  readonly total: number
  /** How many of each kind, whichever kind was asked for. */
  readonly counts: Readonly<Record<SearchKind, number>>
  readonly results: readonly Result[]
}

/** What a reader looks through before asking otherwise. */
const MOST_RESULTS = 50

/** The answer to a query from all indexes together, best first; `kind` null for every kind. */
export function answerSearch(
  indexes: readonly SearchIndex[],
  query: string,
  kind: SearchKind | null,
): SearchAnswer {
  const hits = indexes.flatMap((index) => findHits(index, query)).toSorted((a, b) => b.score - a.score)
  const counts = { claim: 0, quote: 0, person: 0, article: 0, event: 0 }
  for (const hit of hits) counts[hit.kind]++
  const wanted = kind === null ? hits : hits.filter((hit) => hit.kind === kind)
  return { total: wanted.length, counts, results: chooseWordings(wanted.slice(0, MOST_RESULTS)) }
}

/**
 * A passage may state several claims found: each claim after the first is shown by another wording, where one fits, and
 * else with the first, since the same line twice looks like a fault.
 */
function chooseWordings(hits: readonly Hit[]): readonly Result[] {
  const results: Result[] = []
  for (const hit of hits) {
    const shown = new Set(results.flatMap(({ passage }) => passage?.path ?? []))
    const result = resultOf(hit, shown)
    const at = results.findIndex(
      ({ thing, passage }) => thing.kind === hit.kind && passage && passage.path === result.passage?.path,
    )
    const same = results[at]
    if (same && hit.kind === 'claim') results[at] = { ...same, also: [...same.also, hit.thing] }
    else results.push(result)
  }
  return results
}

/** Of several wordings the one that holds most of the words found; one that is shown already only where no other has any. */
function resultOf({ id, thing, terms }: Hit, shown: ReadonlySet<string>): Result {
  const wanted = new Set(terms)
  const marked = thing.passages.map((passage) => ({ passage, marks: findMarks(passage.text, wanted) }))
  const fresh = marked.filter(({ passage, marks }) => marks.length > 0 && !shown.has(passage.path))
  const best = (fresh.length > 0 ? fresh : marked).reduce<(typeof marked)[number] | null>(
    (most, one) => (most === null || one.marks.length > most.marks.length ? one : most),
    null,
  )
  const text = best?.passage.text ?? thing.title
  const marks = best?.marks ?? findMarks(text, wanted)
  return { id, thing, also: [], passage: best?.passage ?? null, text, marks }
}

export const parseKind = (text: string | null): SearchKind | null =>
  searchKinds.find((kind) => kind === text) ?? null
