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
  const before = tokens[at - 1]
  const isFree =
    !before || /^[:,–—]$|^--$/u.test(before.text) || before.pos === 'VERB' || before.pos === 'QUOTE'
  return isFree || !isTitle(text)
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
