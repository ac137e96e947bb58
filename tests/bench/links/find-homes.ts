import { STOP_WORDS } from '../../../lib/text/stop-words'

/**
 * A part that has less than this of what the richest has is the lesser one. Between halves that have about as many words it
 * depends on how words are counted, and a reader finds half of the sentence at either.
 */
const HALF = 0.5

/**
 * To which of the parts of a text that was cut a wording went: the numbers of those that hold most of its words, or at least
 * half as many; all where none holds any. Where the part with the number `own` was the wording's before it was joined to
 * others, they count for words alone that this one has not. Counted here, without any of what the ledger does.
 *
 *     "The dam broke, and six people fled home in carts" in ["The dam broke.", "And six people fled home in carts."] → [1]
 */
export function findHomes(wording: string, parts: readonly string[], own = -1): readonly number[] {
  const words = wordsOf(wording)
  const shared = parts.map((part) => countShared(words, wordsOf(part)))
  const most = Math.max(...shared)
  const least = Math.max(most * HALF, Math.min(most, 1))
  const homes = [...shared.keys()].filter((i) => (shared[i] ?? 0) >= least)
  if (!homes.includes(own)) return homes
  const rest = removeWords(words, wordsOf(parts[own] ?? ''))
  return homes.filter((i) => i === own || countShared(rest, wordsOf(parts[i] ?? '')) >= least)
}

/** Those that tell something: the others stand everywhere. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word))

function removeWords(words: readonly string[], taken: string[]): readonly string[] {
  return words.filter((word) => {
    const at = taken.indexOf(word)
    if (at >= 0) taken.splice(at, 1)
    return at < 0
  })
}

const countShared = (words: readonly string[], others: string[]): number =>
  words.length - removeWords(words, others).length
