import type { Word } from '../text/tag-words'
import { TIME_WORDS } from './titles'

/** A dateline has at most this many words and marks: "PORT SELWYN, Norway, May 3 (Harbour News) —". */
const MOST_WORDS = 14

const DASH = /^(?:[—–―-]|--)$/u
const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]+$/u

/**
 * How many words the dateline takes that opens a paragraph, its dash among them; 0 where there is none. The place where a
 * report was written is no part of its first sentence, and nobody who speaks there. It stands in capitals, with a country or state,
 * or with an agency in brackets; what follows begins anew.
 *
 *     HALDEN, Norway (AP) — The port … → 7    Anna Holm — the mayor — said → 0
 */
export function datelineEnd(words: readonly Word[]): number {
  let dash = 0
  while (dash < MOST_WORDS && mayStand(words[dash])) dash++
  const [mark, before, next] = [words[dash], words[dash - 1], words[dash + 1]]
  if (!mark || !before || !next || !DASH.test(mark.text)) return 0
  // "Halden-based": a hyphen.
  if (mark.start === before.end && mark.end === next.start) return 0
  const shouts = CAPITALS.test(next.text) && CAPITALS.test(words[dash + 2]?.text ?? '')
  if (shouts || !/^[\p{Lu}\p{N}“"‘']/u.test(next.text)) return 0
  const isPlace = words.slice(1, dash).some(({ text }) => text === ',') || before.text === ')'
  return isPlace || CAPITALS.test(words[0]?.text ?? '') ? dash + 1 : 0
}

const mayStand = (word: Word | undefined): boolean =>
  word !== undefined && (/^[\p{Lu}\p{N},.()/]/u.test(word.text) || TIME_WORDS.has(word.lemma))
