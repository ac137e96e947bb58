import { findCandidates } from './find-candidates'
import type { Match, ScoreOf } from './group-matches'
import { cosineOf, type PropositionIndex } from './index-propositions'

/** Returned by matchPropositions. */
export type Matches = {
  /** Candidate pairs of different articles with their scores, best first. */
  readonly pairs: readonly Match[]
  /** Scores any two propositions, candidates or not. */
  readonly scoreOf: ScoreOf
}

/** How surely two propositions of different articles state the same, for every pair worth asking. */
export function matchPropositions(index: PropositionIndex): Matches {
  const candidates = findCandidates(index)
  const pairs = candidates.pairs.map(({ a, b, cosine }) => ({ a, b, score: cosine }))
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  return { pairs, scoreOf: (a, b) => cosineOf(index, a, b) }
}
