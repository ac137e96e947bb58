import { diffWordsWithSpace } from 'diff'
import type { Span } from './span'

/** Longer texts are not compared word by word: the work grows with the product of the lengths. */
const MOST_CHARACTERS = 4000

/**
 * The stretches of `text` that do not stand in the same order in `other`, word by word, white space at their ends
 * left out. Equal texts, and texts too long to compare, give [].
 *
 *     findChangedWords('No one wants peace', 'no one wishes for peace') → [No, wants]
 */
export function findChangedWords(text: string, other: string): readonly Span[] {
  if (text.length > MOST_CHARACTERS || other.length > MOST_CHARACTERS) return []
  const changed: Span[] = []
  let at = 0
  for (const part of diffWordsWithSpace(other, text)) {
    if (part.removed) continue
    const end = at + part.value.length
    const bare = part.value.trim()
    if (part.added && bare) {
      const start = at + part.value.indexOf(bare)
      changed.push({ start, end: start + bare.length })
    }
    at = end
  }
  return changed
}
