import { groupBy } from '../text/group-by'

/**
 * Lines of the same words together, in the order in which the first of each comes: those who word something alike stand
 * under their words once.
 *
 *     “We will not” (A), “We won’t” (B), “We will not” (C) → [A, C], [B]
 */
export const groupByWords = <T extends { readonly text: string }>(
  lines: readonly T[],
): readonly (readonly T[])[] => [...groupBy(lines, ({ text }) => text).values()]
