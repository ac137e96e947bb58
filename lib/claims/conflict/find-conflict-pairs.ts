import type { Matches } from '../match-propositions'
import type { StatementPair } from './rank-pairs'

/**
 * From this score on two passages are searched for contradictions, far below where they are shown as the same: one wrong
 * detail takes much of what a match rests on. The judge weighs the score with all else; at 0.12, six of a hundred planted
 * contradictions are never looked at.
 */
const LEAST_LIKE = 0.05

/** Of the matches, those worth searching for contradictions, each by copies that different articles give. */
export const findConflictPairs = ({
  pairs,
  copies,
}: Pick<Matches, 'pairs' | 'copies'>): readonly StatementPair[] =>
  pairs.flatMap(({ a, b, score }) =>
    score < LEAST_LIKE
      ? []
      : copies
          .between(a, b)
          .slice(0, 1)
          .map((pair) => ({ ...pair, score })),
  )
