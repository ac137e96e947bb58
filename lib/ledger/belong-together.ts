/** Shorter lines without a stop are items of a list, each by itself. */
const FEWEST_WORDS = 5

/**
 * Whether two passages in a row are parts of one sentence: no stop ends the first, and what follows goes on in lower case,
 * or with a name where the first is no headline.
 *
 *     "The dam broke on Monday morning", "the mayor said that nobody was hurt." → true
 */
export const belongTogether = (left = '', right = ''): boolean =>
  !isEnded(left) &&
  isClause(left) &&
  isClause(right) &&
  (/^["“‘']?\p{Ll}/u.test(right) || (NAME_OR_NUMBER.test(right) && !isHeadline(left)))

/** No bullet, and no dateline. */
const NAME_OR_NUMBER = /^["“‘']?(?:\p{Lu}\p{Ll}|\p{Lu}\.|I\b|\p{N})/u

/** Most of its words have capitals. */
const isHeadline = (text: string): boolean => {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

/** Whether the text ends as a sentence does. */
export const isEnded = (text: string): boolean => /[.!?…:]["”’')\]]*$/u.test(text)

const isClause = (text: string): boolean => text.split(/\s+/u).length >= FEWEST_WORDS
