import type { StatementPair } from './find-rivalries'

/**
 * From this score on two passages are searched for contradictions, far below where they are shown as the same: one wrong
 * detail takes much of what a match rests on. The judge weighs the score with all else; lowered, it finds two planted
 * contradictions in five hundred more.
 */
const LEAST_LIKE = 0.12

/** Of the given pairs, those worth searching for contradictions. */
export const findConflictPairs = (pairs: readonly StatementPair[]): readonly StatementPair[] =>
  pairs.filter(({ score }) => score >= LEAST_LIKE)
