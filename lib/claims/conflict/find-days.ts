import { monthOf } from '../../text/calendar'
import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'
import { detailAt, type DetailRule } from './detail'
import { isMonth, isWeekday } from './read-day'

/** "on Wednesday", "Feb. 12", "in June", "in 2019", "9 a.m.": when something takes place. */
export const days: DetailRule = {
  kind: 'time',
  facet: 'time',
  find: ({ words }) =>
    words.flatMap((_, at) => {
      const day = readDay(words, at)
      const detail = day && detailAt(words, at, day.last, day.kind, day.value)
      return detail ? [{ ...detail, unit: relationOf(words[at - 1]) }] : []
    }),
  mayAgree: (a, b) => a.value === b.value,
}

/** What a time bounds: "since", "until"; a time that is no bound is when something took place. */
const relationOf = (before: Word | undefined): string =>
  /^(?:since|until|till|from|to|by|after|before|through)$/u.exec(foldWord(before?.text ?? ''))?.[0] ?? 'at'

type Day = { readonly kind: string; readonly value: string; readonly last: number }

function readDay(words: readonly Word[], at: number): Day | null {
  const word = words[at]
  if (!word || word.pos === 'VERB') return null
  const folded = foldWord(word.text)
  const next = words[at + 1]?.text ?? ''
  if (/^\p{Lu}/u.test(word.text) && isWeekday(folded)) return { kind: 'weekday', value: folded, last: at }
  if (/^\p{Lu}/u.test(word.text) && isMonth(folded)) {
    const month = monthOf(folded)
    const from = next === '.' ? at + 2 : at + 1
    const number = Number(words[from]?.text.replace(/(?:st|nd|rd|th)$/u, ''))
    if (Number.isInteger(number) && number >= 1 && number <= 31)
      return { kind: 'date', value: `${month}-${number}`, last: from }
    // "May" alone is a name or a verb as often.
    return folded === 'may' &&
      !/^(?:in|last|next|since|until|of|by)$/u.test(words[at - 1]?.text.toLowerCase() ?? '')
      ? null
      : { kind: 'month', value: String(month), last: at }
  }
  const before = words[at - 1]?.text.toLowerCase() ?? ''
  if (/^(?:19|20)\d\d$/u.test(word.text) && before !== '$' && !/^(?:people|votes)/u.test(next))
    return { kind: 'year', value: word.text, last: at }
  return readClock(words, at) ?? readRelative(words, at) ?? readOrdinal(words, at)
}

/** "last week", "earlier this year". */
function readRelative(words: readonly Word[], at: number): Day | null {
  const side = /^(?:last|next|this)$/iu.exec(words[at]?.text ?? '')?.[0].toLowerCase()
  const unit = /^(?:week|month|year|summer|spring|fall|winter|weekend|decade|century)$/iu.exec(
    words[at + 1]?.text ?? '',
  )?.[0]
  return side === undefined || unit === undefined
    ? null
    : { kind: 'relative', value: `${side} ${unit.toLowerCase()}`, last: at + 1 }
}

const ORDINALS: readonly string[] = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
] // prettier-ignore

/** "the third", "a 23rd": of what, the words around it say. */
function readOrdinal(words: readonly Word[], at: number): Day | null {
  const folded = foldWord(words[at]?.text ?? '')
  const number = ORDINALS.indexOf(folded) + 1 || Number(/^(\d{1,3})(?:st|nd|rd|th)$/u.exec(folded)?.[1] ?? 0)
  // "for the first time in weeks", "the second time this year": counted from days of their own.
  if (number === 0 || words[at + 1]?.lemma === 'time') return null
  return { kind: 'ordinal', value: String(number), last: at }
}

/** "9 a.m.", "9:30 pm", "at 9:30". */
function readClock(words: readonly Word[], at: number): Day | null {
  const figures = /^(\d{1,2})(?::(\d\d))?([ap]\.?m\.?)?$/iu.exec(words[at]?.text ?? '')
  if (!figures) return null
  const half = figures[3] ?? /^[ap]\.?m\.?$/iu.exec(words[at + 1]?.text ?? '')?.[0]
  if (half === undefined && figures[2] === undefined) return null
  const hour = (Number(figures[1]) % 12) + (/^p/iu.test(half ?? '') ? 12 : 0)
  return {
    kind: 'clock',
    value: `${hour}:${figures[2] ?? '00'}`,
    last: half !== undefined && figures[3] === undefined ? at + 1 : at,
  }
}
