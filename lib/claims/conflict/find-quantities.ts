import type { Word } from '../../text/tag-words'
import { readAge } from './read-age'
import { isFarFrom, isHedgedAlike, isOtherThing, isRounded } from './compare-quantities'
import type { Detail, DetailRule } from './detail'
import { isCurrency } from './is-currency'
import { readCounted } from './read-counted'
import { readHedge } from './read-hedge'
import { foldsTo, readNumber } from './read-number'
import { readVote } from './read-vote'

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
  mayAgree: (a, b) =>
    isHedgedAlike(a, b) ? !isFarFrom(a, b) : (a.low <= b.high && b.low <= a.high) || isRounded(a, b),
  exclude: (a, b) => (isOtherThing(a, b) ? null : ''),
}

function quantityAt(words: readonly Word[], at: number): { detail: Detail; last: number } | null {
  const special = readVote(words, at) ?? readAge(words, at)
  if (special) return { detail: special, last: special.last }
  const number = readNumber(words, at) ?? readLoneHour(words, at)
  if (!number || isLabel(words, at, number.last) || isYear(words, at)) return null
  const counted = readCounted(words, at, number.last)
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

/** "in 2019", "the 2019 run": a time (find-days.ts). */
const isYear = (words: readonly Word[], at: number): boolean =>
  /^(?:19|20)\d\d$/u.test(words[at]?.text ?? '') &&
  !isCurrency(words[at - 1]) &&
  !/^(?:people|votes|percent|%|million|billion|dollars)$/u.test(words[at + 1]?.text ?? '')

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
