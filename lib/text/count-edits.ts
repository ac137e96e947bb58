/**
 * Levenshtein's distance between two words: letters put in, left out or changed. Costs the product of their lengths.
 *
 *     "sorces", "sources" → 1
 */
export function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let k = 0; k < b.length; k++)
      next.push(Math.min((row[k] ?? 0) + (a[i] === b[k] ? 0 : 1), (row[k + 1] ?? 0) + 1, (next[k] ?? 0) + 1))
    row = next
  }
  return row[b.length] ?? 0
}
