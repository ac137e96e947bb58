/**
 * The longest run of items that stands in both lists: where it starts in the first, and its length (0 for none).
 * Costs the product of the lengths, so give it sentences, not articles.
 *
 *     ["we", "will", "dredge", "it"], ["they", "will", "dredge"] → { start: 1, length: 2 }
 */
export function longestCommonRun<T>(
  left: readonly T[],
  right: readonly T[],
): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 }
  let before = new Int32Array(right.length + 1)
  let now = new Int32Array(right.length + 1)
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      const run = left[i] === right[j] ? (before[j] ?? 0) + 1 : 0
      now[j + 1] = run
      if (run > best.length) best = { start: i + 1 - run, length: run }
    }
    ;[before, now] = [now, before]
  }
  return best
}
