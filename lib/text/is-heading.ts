/** Longer than this many words a line is a sentence without its full stop. Raise it and stray sentences become headings. */
const MOST_WORDS = 12

/** Words that a headline in title case may leave small. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|off|on|or|over|per|so|than|the|to|up|via|vs\.?|with|yet)$/iu

/**
 * Whether a paragraph is a subheading: one short line in title case, without the punctuation that ends a sentence.
 *
 *     "Progress in Harbour Talks" → true
 *     "Talks went on."            → false
 */
export function isHeading(paragraph: string): boolean {
  if (paragraph.includes('\n') || /[.!?…:;,"”’'–—-]\s*$/u.test(paragraph) || /^["“‘–—•*-]/u.test(paragraph))
    return false
  const words = paragraph.split(/\s+/u)
  if (words.length < 2 || words.length > MOST_WORDS) return false
  const big = words.filter((word) => !SMALL.test(word))
  return big.length > 0 && big.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word))
}
