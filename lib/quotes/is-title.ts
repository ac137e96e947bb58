/** Words that a title in title case may leave small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|nor|of|off|on|or|the|to|up|with)$/u

/** A title has at most this many words; a longer stretch in capitals is a shout or a headline that somebody reads out. */
const MOST_WORDS = 7

const CAPITAL = /^\p{Lu}\p{L}*(?:['’]s?)?$|^\p{N}+$/u

/**
 * Whether a stretch is written as a title or a name is.
 *
 *     "The Low Tide", "Norway’s Tides 2" → true    "Low tide", "No Way!", "I Know" → false
 */
export function isTitle(text: string): boolean {
  if (/[!?]\s*$/u.test(text)) return false
  const words = text.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean)
  if (words.length === 0 || words.length > MOST_WORDS || /^I$/u.test(words[0] ?? '')) return false
  return words.every((word, i) => CAPITAL.test(word) || (i > 0 && SMALL.test(word)))
}
