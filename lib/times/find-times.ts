import { monthOf, WEEKDAYS } from '../text/calendar'
import type { Span } from '../text/span'
import type { NamedTime, TimeWords } from './named-time'

const MONTH = String.raw`(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d\d)(?!\d|[.,]\d|%)`
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:]|[.,]\d|\s?(?:%|percent))`

type Rule = { readonly form: RegExp; readonly read: (found: Groups) => TimeWords | null }
type Groups = Readonly<Record<string, string | undefined>>

/** How times are written. Where two forms fit one place the earlier wins: the more a form says, the earlier it stands. */
const RULES: readonly Rule[] = [
  {
    form: /(?<![\d-])(?<year>(?:1[5-9]|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d-])/gu,
    read: ({ year, month, day }) => dateOf(year, Number(month), Number(day)),
  },
  {
    form: new RegExp(String.raw`\b(?:${WEEKDAY},?\s)?${MONTH}\s${DAY}(?:,?\s${YEAR})?`, 'gu'),
    read: ({ year, month = '', day }) => dateOf(year, monthOf(month), Number(day)),
  },
  {
    form: new RegExp(
      String.raw`\b(?:${WEEKDAY},?\s)?${DAY}\s(?:of\s)?${MONTH}(?![\p{L}])(?:,?\s${YEAR})?`,
      'gu',
    ),
    read: ({ year, month = '', day }) => dateOf(year, monthOf(month), Number(day)),
  },
  {
    form: new RegExp(String.raw`\b${MONTH}(?:,|\sof)?\s${YEAR}`, 'gu'),
    read: ({ year = '', month = '' }) => ({ kind: 'date', date: `${year}-${two(monthOf(month))}` }),
  },
  {
    // A bare year is mostly part of a name ("the 2014 vote"); "in" makes it a time.
    form: new RegExp(
      String.raw`(?<=\b(?:[Ii]n|[Dd]uring)\s(?:(?:early|late)\s|mid-|the\s(?:spring|summer|autumn|fall|winter)\sof\s)?)${YEAR}(?!\s(?:people|dollars))`,
      'gu',
    ),
    read: ({ year = '' }) => ({ kind: 'date', date: year }),
  },
  {
    // A day that has a name of its own ("Good Friday"), and one that is part of a name ("Sunday Herald"), are none.
    form: new RegExp(
      String.raw`(?<!\b(?:Ash|Black|Bloody|Cyber|Easter|Fat|Giving|Good|Holy|Palm|Super|Whit)\s)\b(?<weekday>${WEEKDAY})(?:(?<=\b[Oo]n\s\p{L}+)|(?!\s\p{Lu}))(?![\p{L}\d-])`,
      'gu',
    ),
    read: ({ weekday }) => ({ kind: 'weekday', weekday: WEEKDAYS.findIndex((name) => name === weekday) }),
  },
  {
    // "today" alone is as often nowadays.
    form: /\b(?<word>yesterday|tomorrow|earlier today|later today|this (?:morning|afternoon|evening))\b/giu,
    read: ({ word = '' }) => ({
      kind: 'offset',
      days: /^y/iu.test(word) ? -1 : /^tom/iu.test(word) ? 1 : 0,
    }),
  },
]

/** "since 2014", "by Friday", "from Monday to Friday": an edge of a stretch of time, in which nothing need have happened. */
const EDGE =
  /\b(?:since|until|till|by|before|after|from|to|through|between|than|pre|post|(?:between|from)\b[^.;]{1,40}\band)[\s-](?:(?:early|late)\s)?$/iu

/** "every Friday", "next Friday": no one day, or one that readers place differently. */
const LOOSE = /\b(?:an?|any|each|every|following|last|next|one|past|previous|some|that|this)\s$/iu

/** "May 12-14", "Feb. 12 to 14". */
const RANGE = /^\s?(?:[-–—]|to\s|through\s)\s?\d/u

/**
 * The times that a text names as the time of something, in order, apart from one another; [] where it names none.
 * Bounds, ranges and days that could be several are left out: a passage missing from a timeline costs less than one
 * under the wrong day. Months without a year are left out too.
 *
 *     The bridge, built in 1931, fell on Tuesday. → [1931] [Tuesday]    since 2014, every Friday, the 2014 vote → none
 */
export function findTimes(text: string): readonly NamedTime[] {
  /** Every character of a form found: a set, for a text may hold nothing but days. */
  const taken = new Set<number>()
  const found: NamedTime[] = []
  for (const { form, read } of RULES)
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const places = Array.from({ length: match[0].length }, (_, i) => span.start + i)
      if (places.some((place) => taken.has(place))) continue
      for (const place of places) taken.add(place)
      const words = read(match.groups ?? {})
      if (words && isTimeOf(text, span)) found.push({ ...span, ...words })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Longer than any edge or looseness before a time. */
const LOOK_BACK = 60

function isTimeOf(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  return !EDGE.test(before) && !LOOSE.test(before) && !RANGE.test(text.slice(end, end + 12))
}

/** null for a day that no calendar has. */
function dateOf(year: string | undefined, month: number, day: number): TimeWords | null {
  const date = `${year ?? '2000'}-${two(month)}-${two(day)}`
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return null
  return year === undefined ? { kind: 'day', month, day } : { kind: 'date', date }
}

const two = (number: number): string => String(number).padStart(2, '0')
