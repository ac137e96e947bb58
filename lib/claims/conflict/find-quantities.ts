import { findTerms } from '../../text/find-terms'
import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'
import { detailAt, type Detail, type DetailRule } from './detail'
import { foldsTo, readNumber } from './read-number'
import { readHedge } from './read-hedge'

/** Minutes in a unit of time. Months and years are counted in days as news counts them. */
const MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({ minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_200, year: 525_600 }),
)

/** What was counted: how many of it there are, the number of its last word, and what it is. */
type Counted = {
  readonly key: string
  readonly factor: number
  readonly last: number
  readonly unit: string
  readonly of?: string
}

/** "12 officers", "$1.5 million", "about 40 percent", "an hour and a half". */
export const quantities: DetailRule = {
  kind: 'quantity',
  facet: 'number',
  find: ({ words }) => {
    const found: Detail[] = []
    for (let at = 0; at < words.length; at++) {
      const detail = quantityAt(words, at)
      if (!detail) continue
      found.push(detail.detail)
      at = detail.last
    }
    return found
  },
  mayAgree: (a, b) => (a.low <= b.high && b.low <= a.high) || isRounded(a, b) || isOtherThing(a, b),
}

function quantityAt(words: readonly Word[], at: number): { detail: Detail; last: number } | null {
  const special = voteAt(words, at) ?? ageAt(words, at)
  if (special) return { detail: special, last: special.last }
  const number = readNumber(words, at) ?? readLoneHour(words, at)
  if (!number || isLabel(words, at, number.last)) return null
  const counted = countedAfter(words, at, number.last)
  if (!counted) return null
  const money = isCurrency(words[at - 1])
  const hedge = readHedge(words, money ? at - 1 : at)
  const extra = foldsTo(words, counted.last + 1, ['and', 'a', 'half']) ? 0.5 : 0
  const last = extra ? counted.last + 3 : counted.last
  const value = (number.value + extra) * counted.factor
  const [start, end] = [words[hedge.first], words[last]]
  if (!start || !end) return null
  const detail: Detail = {
    start: start.start,
    end: end.end,
    key: counted.key,
    value: counted.key === 'money' ? `${counted.unit}${value}` : `${value} ${counted.unit}`.trim(),
    low: value * hedge.low,
    high: value * hedge.high,
    first: hedge.first,
    last,
    unit: counted.of ?? counted.key,
  }
  return { detail, last }
}

/** "an hour": one of it. */
const readLoneHour = (words: readonly Word[], at: number) =>
  /^(?:an?)$/iu.test(words[at]?.text ?? '') && /^(?:hour|minute)$/iu.test(words[at + 1]?.text ?? '')
    ? { value: 1, last: at }
    : /^half$/iu.test(words[at]?.text ?? '') && foldsTo(words, at + 1, ['an', 'hour'])
      ? { value: 0.5, last: at + 1 }
      : null

/** "51-49", "5 to 4": how a vote or a game ended. */
function voteAt(words: readonly Word[], at: number): Detail | null {
  const [left, mark, right] = [words[at], words[at + 1], words[at + 2]]
  const whole = /^(\d{1,3})[-–](\d{1,3})$/u.exec(left?.text ?? '')
  const parted =
    /^(?:-|–|to)$/u.test(mark?.text ?? '') &&
    /^\d{1,3}$/u.test(left?.text ?? '') &&
    /^\d{1,3}$/u.test(right?.text ?? '')
  if (
    (!whole && !parted) ||
    isCurrency(words[at - 1]) ||
    /^(?:from|between)$/iu.test(words[at - 1]?.text ?? '')
  )
    return null
  const [x, y] = whole ? [Number(whole[1]), Number(whole[2])] : [Number(left?.text), Number(right?.text)]
  const last = whole ? at : at + 2
  if (/^(?:%|percent|years?|days?|weeks?|months?|hours?|minutes?)$/iu.test(words[last + 1]?.text ?? ''))
    return null
  const detail = detailAt(words, at, last, 'vote', `${x}-${y}`)
  // Both numbers in one, so that votes agree only where both do.
  return detail && { ...detail, low: x * 1000 + y, high: x * 1000 + y }
}

/** "Ada Lind, 43, said", "a 43-year-old": how old somebody is. */
function ageAt(words: readonly Word[], at: number): Detail | null {
  const figures = /^(\d{1,3})(?:-year-old)?$/u.exec(words[at]?.text ?? '')
  const joined = figures !== null && words[at]?.text.endsWith('old')
  const compound =
    words[at + 1]?.text === '-' && words[at + 2]?.text === 'year' && words[at + 4]?.text === 'old'
  const between = words[at - 1]?.text === ',' && words[at + 1]?.text === ',' && words[at - 2]?.pos === 'PROPN'
  const aged = /^aged?$/iu.test(words[at - 1]?.text ?? '')
  if (!figures || !(joined || compound || between || aged) || Number(figures[1]) > 120) return null
  const last = compound ? at + 4 : at
  const detail = detailAt(words, at, last, 'age', `${Number(figures[1])} years`)
  return detail && { ...detail, low: Number(figures[1]), high: Number(figures[1]) }
}

const isCurrency = (word: Word | undefined): boolean => /^[$€£¥]$|^(?:US|A|C)\$$/u.test(word?.text ?? '')

/** "Article 5", "F-16", "No. 2", "5-4", "12:30", "three of them": numbers that count nothing. */
function isLabel(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1]
  const after = words[last + 1]
  if (before && /^[-–/:#.(]$/u.test(before.text) && before.end === words[first]?.start) return true
  if (
    before &&
    (before.pos === 'PROPN' ||
      /^(?:no\.?|number|article|section|chapter|page|room|age|aged)$/iu.test(before.text))
  )
    return !isCurrency(before)
  if (after && /^[-–/:]$/u.test(after.text) && /^\d/u.test(words[last + 2]?.text ?? '')) return true
  return /^of$/iu.test(after?.text ?? '')
}

/** What the number counts; null where that cannot be told. */
function countedAfter(words: readonly Word[], first: number, last: number): Counted | null {
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

/** Whether the rounder number is the other one, rounded: "1.5 million" of 1,483,000. */
function isRounded(a: Detail, b: Detail): boolean {
  if (a.low !== a.high || b.low !== b.high) return false
  const [x, y] = [a.low, b.low]
  const [rounder, finer] = digitsOf(x) < digitsOf(y) ? [x, y] : [y, x]
  if (digitsOf(rounder) === digitsOf(finer) || finer < 20) return false
  return Number(finer.toPrecision(digitsOf(rounder))) === rounder
}

/** Numbers further apart than this factor are seldom values of one thing: a part and a whole, or two sums. */
const FARTHEST = 12

const isOtherThing = (a: Detail, b: Detail): boolean =>
  Math.max(a.high, b.high) > FARTHEST * Math.max(1e-9, Math.min(a.high, b.high))

/** Significant digits: 1,500,000 has two. */
const digitsOf = (x: number): number =>
  Math.max(1, x.toExponential().replace(/e.*$/u, '').replace('.', '').length)
