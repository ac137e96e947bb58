import { isCapital } from '../text/is-capital'
import type { Word } from '../text/tag-words'

/** Fewer long words than this say nothing: "Anna Holm left" has two capitals of three. */
const LEAST_WORDS = 4

/** The share of long words that open with a capital. Lower takes sentences full of names for headlines; higher misses some. */
const LEAST_SHARE = 0.85

/** What ends a sentence, and no headline. */
const ENDS = new Set(['.', '?', ';', ':'])

/**
 * Whether a sentence is a headline in title case, or in capitals throughout: nearly all of its long words open with one,
 * and no full stop ends it.
 *
 *     Anna Holm Harbour Plan Fails → true    Anna Holm left. → false
 */
export function isTitleCase(words: readonly Word[]): boolean {
  if (ENDS.has(words.at(-1)?.text ?? '')) return false
  let [long, capital] = [0, 0]
  for (const { text } of words) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue
    long++
    if (isCapital(text)) capital++
  }
  return long >= LEAST_WORDS && capital >= long * LEAST_SHARE
}
