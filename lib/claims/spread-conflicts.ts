import type { ConflictValue } from './claim'
import type { Copies } from './copies'
import type { Contradiction } from './find-conflicts'
import type { EventProposition } from './proposition'

/** A contradiction with all passages that give one of its values, by number. Returned by spreadConflicts. */
export type ToldContradiction = Contradiction & { readonly passages: readonly number[] }

/** Contradictions with the values of all that copy either passage: the same words, at the same place of each copy. */
export function spreadConflicts(
  contradictions: readonly Contradiction[],
  propositions: readonly EventProposition[],
  copies: Copies,
): readonly ToldContradiction[] {
  const othersOf = (p: number) => copies.of(p).filter((copy) => copy !== p)
  const inCopies = (value: ConflictValue, p: number): readonly ConflictValue[] => {
    const from = propositions[p]
    return othersOf(p).flatMap((copy) => {
      const to = propositions[copy]
      if (!from || !to) return []
      const by = to.start - from.start
      return [{ ...value, article: to.article, start: value.start + by, end: value.end + by }]
    })
  }
  return contradictions.map((found) => {
    const { a, b, conflict } = found
    const spread = conflict.values.flatMap((value, i) => inCopies(value, i === 0 ? a : b))
    return {
      ...found,
      conflict: { ...conflict, values: [...conflict.values, ...spread] },
      passages: [a, b, ...othersOf(a), ...othersOf(b)],
    }
  })
}
