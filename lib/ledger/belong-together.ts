/** Shorter lines without a stop are items of a list, each by itself. */
const FEWEST_WORDS = 5

/**
 * Whether two passages in a row are parts of one sentence: no stop ends the first but that of an abbreviation, and what
 * follows goes on in lower case, or with a name where the first is no headline.
 *
 *     "The dam broke on Monday morning", "the mayor said that nobody was hurt." → true
 */
export const belongTogether = (left = '', right = ''): boolean =>
  isClause(left) &&
  isClause(right) &&
  (GOES_ON.test(right)
    ? !STOP.test(left) || ABBREVIATED.test(left)
    : NAME_OR_NUMBER.test(right) && !STOP.test(left) && !isHeadline(left))

const GOES_ON = /^["“‘']?\p{Ll}/u

/** No bullet, and no dateline. */
const NAME_OR_NUMBER = /^["“‘']?(?:\p{Lu}\p{Ll}|\p{Lu}\.|I\b|\p{N})/u

const STOP = /[.!?…:]["”’')\]]*$/u

/** "D-Mass.", "N.A.A.C.P." */
const ABBREVIATED = /(?:\p{Lu}\p{L}{0,4}|\p{L}\.\p{L})\.$/u

/** Most of its words have capitals. */
const isHeadline = (text: string): boolean => {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

const isClause = (text: string): boolean => text.split(/\s+/u).length >= FEWEST_WORDS
