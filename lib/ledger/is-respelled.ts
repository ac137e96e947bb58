import { stemmer } from 'stemmer'
import { wordRarity } from '../text/word-rarity'

/** Shorter words have too many neighbours that are other words. */
const SHORTEST = 4

/** A blob is not read letter by letter. */
const LONGEST = 40

/** From this length on two slips of the pen are believed. */
const LONG = 7

/**
 * Whether one word is the other misspelled: one letter missing, added, wrong or swapped with the next, two in a long
 * word, and the first letter the same unless it is the only slip of a long word.
 *
 * Two words that are both common are two words ("police", "policy"), however near.
 *
 *     "recieve" and "receive", "Lindqvits" and "Lindqvist" → true    "form" and "from", "north" and "south" → false
 */
export function isRespelled(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < SHORTEST || Math.abs(a.length - b.length) > 2 || Math.max(a.length, b.length) > LONGEST)
    return false
  if (a[0] !== b[0] && shorter < LONG) return false
  if (isCommon(a) && isCommon(b)) return false
  const slips = countSlips(a, b)
  if (a[0] !== b[0]) return slips === 1
  return slips <= (shorter >= LONG ? 2 : 1)
}

/**
 * Whether one spelling is the other with two neighbouring letters swapped or a letter doubled: what a hand does, where
 * another letter may be another name.
 *
 *     "Lidnqvist" and "Lindqvist", "Phillip" and "Philip" → true    "Norland" and "Norlund" → false
 */
export function isSlip(a: string, b: string): boolean {
  if (a.length === b.length) {
    const at = [...a].findIndex((_, i) => a[i] !== b[i])
    return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return long.slice(at + 1) === short.slice(at) && long[at] === long[at - 1]
}

/**
 * Whether one letter makes two words of one, as a slip does too, but also the choice of another word: to be believed only
 * where the sentence is known by its place.
 *
 *     "fired" and "fried", "being" and "bring" → true    "north" and "south" → false
 */
export const isMistyped = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST &&
  Math.max(a.length, b.length) <= LONGEST &&
  Math.abs(a.length - b.length) <= 1 &&
  a[0] === b[0] &&
  countSlips(a, b) === 1

/** Above this a word is not in the list of common words (word-rarity.ts). */
const RAREST = 4.6

const known = new Map<string, boolean>()

/** Words that are remembered; foreign text may hold any number of them. */
const MOST_KNOWN = 20_000

function isCommon(fold: string): boolean {
  const before = known.get(fold)
  if (before !== undefined) return before
  const is = wordRarity(stemmer(fold)) < RAREST
  if (known.size < MOST_KNOWN) known.set(fold, is)
  return is
}

/** More slips than this are not counted out: nobody asks how many. */
const MOST_SLIPS = 2

/**
 * Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); Infinity for more than two,
 * which mostly the letters alone tell: each slip brings one in at most, and takes one out.
 */
function countSlips(a: string, b: string): number {
  if (countOthers(lettersOf(a), lettersOf(b)) > 2 * MOST_SLIPS) return Infinity
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++) {
      const changed = (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1)
      let least = Math.min((row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1, changed)
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        least = Math.min(least, (before[k - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** Which letters stand in a word, one bit each; letters whose codes are 32 apart share one. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

/** How many letters stand in one of two words alone. */
function countOthers(a: number, b: number): number {
  let count = 0
  for (let others = a ^ b; others !== 0; others &= others - 1) count++
  return count
}
