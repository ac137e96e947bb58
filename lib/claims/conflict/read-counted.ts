import { findTerms } from '../../text/find-terms'
import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'
import { isCurrency } from './is-currency'

/** Minutes in a unit of time. Months and years are counted in days as news counts them. */
const MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({ minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_200, year: 525_600 }),
)

/** What was counted: how many of it there are, the number of its last word, and what it is. */
export type Counted = {
  readonly key: string
  readonly factor: number
  readonly last: number
  readonly unit: string
  readonly of?: string
}

/** What the number counts; null where that cannot be told. */
export function readCounted(words: readonly Word[], first: number, last: number): Counted | null {
  const before = words[first - 1]
  const next = words[last + 1]
  if (isCurrency(before)) return { key: 'money', factor: 1, last, unit: before?.text ?? '' }
  if (/^(?:%|percent)$/iu.test(next?.text ?? ''))
    return { key: 'percent', factor: 1, last: last + 1, unit: '%' }
  if (/^(?:dollars?|euros?|pounds?)$/iu.test(next?.text ?? ''))
    return {
      key: 'money',
      factor: 1,
      last: last + 1,
      unit: { d: '$', e: '€', p: '£' }[next?.text[0]?.toLowerCase() ?? ''] ?? '',
    }
  const at = next?.text === '-' ? last + 2 : last + 1
  const minutes = MINUTES.get(foldWord(words[at]?.text ?? '').replace(/s$/u, ''))
  // "a 60-year-old" is an age, "two years ago" a date.
  if (minutes !== undefined) return readTime(words, at, minutes, next?.text === '-')
  return countedThings(words, at, last)
}

/** A length of time; not an age ("a 60-year-old") and not a date ("two years ago"). */
function readTime(words: readonly Word[], at: number, minutes: number, joined: boolean): Counted | null {
  const next = words[at + 1]?.text ?? ''
  if (next === '-' || /^(?:old|ago|later|earlier)$/iu.test(next)) return null
  if (minutes <= 60) return { key: 'duration', factor: minutes, last: at, unit: 'minutes' }
  // "a two-year plan" and "a 13-month ban" are lengths of different things.
  const [of] = joined ? findTerms(words.slice(at + 1, at + 2)) : []
  return { key: 'duration', factor: minutes, last: at, unit: 'minutes', of: of?.stem ?? 'duration' }
}

/** "12 Russian intelligence officers" counts officers: the last noun of the phrase that follows. */
function countedThings(words: readonly Word[], from: number, last: number): Counted | null {
  let at = from
  while (/^(?:ADJ|PROPN)$/u.test(words[at]?.pos ?? '') && at - from < 3) at++
  if (words[at]?.pos !== 'NOUN')
    return /^\d/u.test(words[last]?.text ?? '') ? { key: 'count', factor: 1, last, unit: '', of: '' } : null
  while (words[at + 1]?.pos === 'NOUN') at++
  const [term] = findTerms(words.slice(at, at + 1))
  return term
    ? { key: 'count', factor: 1, last: at, unit: words[at]?.text.toLowerCase() ?? '', of: term.stem }
    : null
}
