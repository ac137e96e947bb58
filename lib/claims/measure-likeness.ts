import { cosineOfVectors } from '../text/word-vectors'

/** How alike two words, by their numbers, are used, 0 to 1. */
export type Likeness = (x: number, y: number) => number

/** Cosines up to this are chance: "say" and "summer" are as near as most words are. */
const CHANCE = 0.35

/** Likenesses kept at hand, a power of two; 4 MB. The same words meet in pair after pair of sentences. */
const SLOTS = 2 ** 18

/**
 * Words by the directions of their use: 1 for the same word, 0 for words that are no more alike than chance has it, and for
 * those without a direction, which are like nothing but themselves.
 */
export function measureLikeness(vectors: readonly (Int8Array | null)[]): Likeness {
  const keys = new Float64Array(SLOTS).fill(-1)
  const known = new Float64Array(SLOTS)
  return (x, y) => {
    if (x === y) return 1
    const [left, right] = [vectors[x], vectors[y]]
    if (!left || !right) return 0
    const key = x * vectors.length + y
    const slot = (Math.imul(x, 0x9e3779b1) ^ y) & (SLOTS - 1)
    if (keys[slot] !== key) {
      keys[slot] = key
      known[slot] = Math.max(0, (cosineOfVectors(left, right) - CHANCE) / (1 - CHANCE))
    }
    return known[slot] ?? 0
  }
}
