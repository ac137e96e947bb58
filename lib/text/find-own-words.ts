import { findChangedWords } from './find-changed-words'
import { findStems } from './find-stems'
import type { Span } from './span'

/**
 * From this share of changed characters on, two passages are no wordings of one sentence, and their words are compared
 * in any order. Higher, and half of every paraphrase is marked for standing elsewhere; lower, and a word that a careful
 * edit put in is lost among those that it did not. Set on the pairs of one event, by eye.
 */
const PARAPHRASE = 0.4

/**
 * The words of `text` that `other` has not. Two wordings of one sentence are compared in order, so that a "not" shows;
 * of two sentences that say it differently, only words that say something by themselves and stand nowhere in the other
 * are found. Equal texts, or a text without words: [].
 *
 *     findOwnWords('Ten boats sank', 'Nine boats sank') → [Ten]
 *     findOwnWords('Boats sank in the storm at night', 'During the night a storm took five boats') → [sank]
 */
export function findOwnWords(text: string, other: string): readonly Span[] {
  const changed = findChangedWords(text, other)
  const length = changed.reduce((sum, { start, end }) => sum + end - start, 0)
  if (length < text.length * PARAPHRASE) return changed
  const elsewhere = new Set(findStems(other).map((word) => word.stem))
  return findStems(text).flatMap(({ start, end, stem }) =>
    elsewhere.has(stem) || stem === '' ? [] : [{ start, end }],
  )
}
