import { findCandidates } from './find-candidates'
import type { Match, ScoreOf } from './group-matches'
import type { PropositionIndex } from './index-propositions'
import type { Matcher } from './matcher'
import { findPairCues } from './pair-cues'
import { scoreCues } from './score-cues'

/** Returned by matchPropositions. */
export type Matches = {
  /** Candidate pairs of different articles with their scores, best first. */
  readonly pairs: readonly Match[]
  /** Scores any two propositions of different articles, candidates or not. */
  readonly scoreOf: ScoreOf
}

/**
 * How surely two propositions of different articles state the same, 0 to 1, for every pair worth asking. Whoever brings
 * a better judge of two propositions in their context puts it here; all else asks for scores only.
 */
export function matchPropositions(index: PropositionIndex, { model }: Matcher): Matches {
  const candidates = findCandidates(index)
  const articleOf = (p: number) => index.propositions[p]?.articleIndex
  const known = new Map<number, number>()
  const scoreOf: ScoreOf = (a, b) => {
    if (articleOf(a) === articleOf(b)) return null
    const key = Math.min(a, b) * index.propositions.length + Math.max(a, b)
    let score = known.get(key)
    if (score === undefined) {
      score = scoreCues(model, findPairCues(index, candidates, a, b))
      known.set(key, score)
    }
    return score
  }
  const pairs = candidates.pairs.map(({ a, b }) => ({ a, b, score: scoreOf(a, b) ?? 0 }))
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  return { pairs, scoreOf }
}
