import type { EventAnalysis } from '../event/event-analysis'
import { comparePath } from '../links/paths'
import { tellersOf } from './arrange-claims'
import { buildSources, type Source } from './source'

/** Two sources of an event, in the order of its articles, and how many claims both tell. */
export type SourcePair = {
  readonly left: Source
  readonly right: Source
  readonly path: string
  readonly both: number
}

/** Every two sources of an event once, those with most in common first. An event of one source has none. */
export function listPairs(analysis: EventAnalysis): readonly SourcePair[] {
  const sources = buildSources(analysis)
  const tellers = analysis.claims.map((claim) => new Set(tellersOf(claim)))
  const pairs = sources.flatMap((left, i) =>
    sources.slice(i + 1).map((right) => ({
      left,
      right,
      path: comparePath(analysis.event.id, left.article, right.article),
      both: tellers.filter((told) => told.has(left.article) && told.has(right.article)).length,
    })),
  )
  return pairs.sort((a, b) => b.both - a.both)
}
