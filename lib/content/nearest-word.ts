/** In edits. More, and a word that has nothing to do with the one meant is proposed. */
const FARTHEST = 3

/** The one of `words` that a mistyped word was probably meant to be, or null: `"sorces"` → `"sources"`. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const ranked = words
    .map((word) => ({ word, edits: countEdits(typed.toLowerCase().slice(0, 200), word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
  const best = ranked[0]
  return best && best.edits <= Math.min(FARTHEST, best.word.length / 2) ? best.word : null
}

/** Levenshtein's distance: insertions, deletions and replacements of one character. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let k = 0; k < b.length; k++)
      next.push(Math.min((row[k] ?? 0) + (a[i] === b[k] ? 0 : 1), (row[k + 1] ?? 0) + 1, (next[k] ?? 0) + 1))
    row = next
  }
  return row[b.length] ?? 0
}
