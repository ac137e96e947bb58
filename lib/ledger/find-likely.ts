import { isCorrection } from './judge-edit'
import type { Pair } from './find-pairs'

/** From here on a changed sentence is like enough to its old self to vouch for its neighbour, though not for itself. */
const LEAST_LIKELY = 0.8

/**
 * By old sentence: the new one that it most likely is, where each is the only one that is so much like the other; -1 for
 * none. Two neighbours that were both edited know each other by that.
 */
export function findLikely(pairs: readonly Pair[], size: number): Int32Array {
  const alike = pairs.filter(
    ({ comparison }) =>
      (comparison.similarity >= LEAST_LIKELY && !comparison.reversed && comparison.facts === 0) ||
      isCorrection(comparison),
  )
  const [old, fresh] = [new Map<number, number>(), new Map<number, number>()]
  for (const { i, k } of alike) {
    old.set(i, (old.get(i) ?? 0) + 1)
    fresh.set(k, (fresh.get(k) ?? 0) + 1)
  }
  const likely = new Int32Array(size).fill(-1)
  for (const { i, k } of alike) if (old.get(i) === 1 && fresh.get(k) === 1) likely[i] = k
  return likely
}
