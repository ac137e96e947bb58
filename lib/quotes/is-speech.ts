import type { Token } from '../text/find-frames'

/** Words that a title in title case may leave small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|nor|of|off|on|or|the|to|up|with)$/u

/** A title has at most this many words; a longer stretch in capitals is a shout or a headline that somebody reads out. */
const MOST_WORDS = 7

/**
 * Whether a stretch between quotation marks can be somebody's words. Names of works and broadcasts, handles, addresses
 * and numbers are none: they are told by their capitals, unless a cue, a colon or nothing at all stands before them.
 *
 *     on “The Early Show” → false    said: “No Way” → true    “Absolutely.” → true
 */
export function isSpeech(text: string, tokens: readonly Token[], at: number): boolean {
  if (/^\s*(?:https?:|www\.|@\w+\s*$|[\d\s.,:/-]*$)/u.test(text)) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  // “moan”-worthy: a word that is mentioned.
  if (after?.text === '-' && after.start === tokens[at]?.end) return false
  const isFree =
    !before || /^(?:[:,–—]|--|as)$/u.test(before.text) || /^(?:VERB|AUX|QUOTE)$/u.test(before.pos)
  return isFree || !isTitle(text)
}

/** Of so few words, small ones, quotation marks are as often a raised eyebrow. */
const MOST_SCARED = 2

/**
 * Whether a stretch is a word that the writer keeps at arm's length, if nobody in reach can have said it: the
 * “liberal” press. Longer ones without a speaker are somebody's words all the same.
 */
export function isScareQuote(text: string): boolean {
  return text.split(/\s+/u).filter(Boolean).length <= MOST_SCARED && /^\p{Ll}/u.test(text)
}

function isTitle(text: string): boolean {
  if (/[!?]\s*$/u.test(text)) return false
  const words = text.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean)
  if (words.length === 0 || words.length > MOST_WORDS) return false
  const opens = /^\p{Lu}\p{L}*$|^\p{N}+$/u
  return (
    words.every((word, i) => opens.test(word) || (i > 0 && SMALL.test(word))) && !/^I$/u.test(words[0] ?? '')
  )
}
