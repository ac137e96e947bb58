import type { StatementPair } from './rank-pairs'

/**
 * From this score on two passages are searched for contradictions, far below where they are shown as the same: one wrong
 * detail takes much of what a match rests on. The judge weighs the score with all else; at 0.12, six of a hundred planted
 * contradictions are never looked at.
 */
const LEAST_LIKE = 0.05

/** Of the given pairs, those worth searching for contradictions. */
export const findConflictPairs = (pairs: readonly StatementPair[]): readonly StatementPair[] =>
  pairs.filter(({ score }) => score >= LEAST_LIKE)
