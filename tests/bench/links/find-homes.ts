import { STOP_WORDS } from '../../../lib/text/stop-words'

/** A part that has less of what the richest has, by more than a word, is the lesser one; nearer, it depends on how words are counted. */
const NEARLY = 0.75

/**
 * To which of the parts of a text that was cut a wording went: the numbers of those that hold most of its words, or nearly
 * as many; all where none holds any. Counted here, without any of what the ledger does.
 *
 *     "The dam broke and six people fled home" in ["The dam broke.", "And six people fled home."] → [1]
 */
export function findHomes(wording: string, parts: readonly string[]): readonly number[] {
  const words = wordsOf(wording)
  const shared = parts.map((part) => countShared(words, wordsOf(part)))
  const most = Math.max(...shared)
  const least = Math.max(Math.min(most * NEARLY, most - 1), Math.min(most, 1))
  return [...shared.keys()].filter((i) => (shared[i] ?? 0) >= least)
}

/** Those that tell something: the others stand everywhere. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word))

function countShared(words: readonly string[], others: string[]): number {
  let shared = 0
  for (const word of words) {
    const at = others.indexOf(word)
    if (at < 0) continue
    others.splice(at, 1)
    shared++
  }
  return shared
}
