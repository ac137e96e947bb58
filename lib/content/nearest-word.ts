import { countEdits } from '../text/count-edits'

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
