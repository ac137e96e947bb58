import { foldWord } from '../../text/fold-word'
import { MULTIPLIERS, NUMBER_WORDS } from '../../text/number-words'
import type { Word } from '../../text/tag-words'

/** A number read at one place: its value, and the number of its last word. */
export type ReadNumber = { readonly value: number; readonly last: number }

/**
 * The number that starts at word `at`, in figures or in words, with its multiplier and half; null where none does.
 * "one" alone is none: it is a pronoun more often than a count.
 *
 *     "1,200" → 1200    "twenty-five" → 25    "1.5 million" → 1500000    "one and a half" → 1.5
 */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const first = simpleNumber(words[at])
  if (first === null) return null
  let value = first
  let last = at
  const tens = value >= 20 && value < 100 && value % 10 === 0
  const ones = simpleNumber(words[last + 2])
  if (tens && words[last + 1]?.text === '-' && ones !== null && ones > 0 && ones < 10) {
    value += ones
    last += 2
  }
  if (foldsTo(words, last + 1, ['and', 'a', 'half'])) {
    value += 0.5
    last += 3
  }
  for (;;) {
    const times = MULTIPLIERS.get(foldWord(words[last + 1]?.text ?? ''))
    if (times === undefined) break
    value *= times
    last += 1
  }
  return first === 1 && last === at && !/^1/u.test(words[at]?.text ?? '') ? null : { value, last }
}

/** Whether the words from number `at` on are these, folded. */
export const foldsTo = (words: readonly Word[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((want, i) => foldWord(words[at + i]?.text ?? '') === want)

/** Figures ("1,200", "5.7") or a number word, alone. */
function simpleNumber(word: Word | undefined): number | null {
  if (!word) return null
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,12}(?:\.\d+)?$/u.test(word.text))
    return Number(word.text.replaceAll(',', ''))
  return NUMBER_WORDS.get(word.text.toLowerCase()) ?? null
}
