/** Returned by bestWindow. */
export type Window = {
  /** Weight of what the window shares with the best stretch of the same length in the other list. */
  readonly weight: number
  /** The part of a window's own squared weight that it shares, 0 to 1, at its best. */
  readonly share: number
}

/** Shared words compared with each other; two long lists that share more say the same all over. */
const MOST_SHARED = 40

/**
 * How much the most alike stretches of `size` words of two lists share: a long sentence that states one thing among
 * others is unlike a short one as a whole, and like it in one stretch. Lists without a common word share nothing.
 * Words are numbers; `weightOf` says how much each tells.
 */
export function bestWindow(
  left: readonly number[],
  right: readonly number[],
  size: number,
  weightOf: (word: number) => number,
): Window {
  const shared = findShared(left, right)
  let weight = 0
  let share = 0
  for (const [from, to] of shared) {
    const seen = new Set<number>()
    let sum = 0
    let squares = 0
    for (const [i, j] of shared) {
      if (i < from || i >= from + size || Math.abs(j - to) >= size || seen.has(i)) continue
      seen.add(i)
      const own = weightOf(left[i] ?? 0)
      sum += own
      squares += own * own
    }
    const all = left.slice(from, from + size).reduce((total, word) => total + weightOf(word) ** 2, 0)
    weight = Math.max(weight, sum)
    share = Math.max(share, squares / Math.max(1e-9, all))
  }
  return { weight, share }
}

/** The places of each common word in both lists. */
function findShared(
  left: readonly number[],
  right: readonly number[],
): readonly (readonly [number, number])[] {
  const places = new Map<number, number[]>()
  right.forEach((word, j) => {
    const list = places.get(word)
    if (list) list.push(j)
    else places.set(word, [j])
  })
  const shared: (readonly [number, number])[] = []
  left.forEach((word, i) => {
    for (const j of places.get(word) ?? []) if (shared.length < MOST_SHARED) shared.push([i, j])
  })
  return shared
}
