import type { TimeWords } from './named-time'
import type { Tense } from './read-tense'

/**
 * How far a weekday may lie from the day of its article. Farther, and an article dated a day early or late by its time
 * zone puts "Monday" a week off; nearer, and fewer are placed. Newspapers name the date beyond a week.
 */
const MOST_DAYS_TO_WEEKDAY = 5

/** A day without a year lies this near where the verb tells its direction, and where nothing does. */
const MOST_DAYS_TO_DAY = { told: 300, untold: 60 }

/**
 * The date of a time, ISO 8601 and as exact as its words; null where it is not beyond doubt. A weekday counts from the
 * article's own date, backward or forward as the verb says; a weekday that is the article's own is that day where it is
 * past, and may be a week off where it is to come.
 *
 *     Wednesday, past, 2026-03-13 (a Friday) → 2026-03-11    Friday, future, 2026-03-13 → null
 */
export function placeTime(time: TimeWords, tense: Tense | null, written: string | null): string | null {
  if (time.kind === 'date') return time.date
  const from = written === null ? NaN : Date.parse(`${written}T00:00:00Z`)
  if (Number.isNaN(from)) return null
  if (time.kind === 'offset') return isoOf(from + time.days * DAY_MS)
  return time.kind === 'weekday' ? placeWeekday(time.weekday, tense, from) : placeDay(time, tense, from)
}

const DAY_MS = 86_400_000
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

function placeWeekday(weekday: number, tense: Tense | null, from: number): string | null {
  if (tense === null) return null
  const ahead = (weekday - new Date(from).getUTCDay() + 7) % 7
  const days = tense === 'past' ? -((7 - ahead) % 7) : ahead
  if (Math.abs(days) > MOST_DAYS_TO_WEEKDAY || (tense === 'future' && days === 0)) return null
  return isoOf(from + days * DAY_MS)
}

function placeDay(
  { month, day }: { readonly month: number; readonly day: number },
  tense: Tense | null,
  from: number,
): string | null {
  const year = new Date(from).getUTCFullYear()
  const most = (tense === null ? MOST_DAYS_TO_DAY.untold : MOST_DAYS_TO_DAY.told) * DAY_MS
  const near = [year - 1, year, year + 1]
    .map((each) => Date.UTC(each, month - 1, day))
    .filter((time) => new Date(time).getUTCDate() === day && Math.abs(time - from) <= most)
    .filter((time) => tense === null || (tense === 'past' ? time <= from : time >= from))
  return near.length === 1 && near[0] !== undefined ? isoOf(near[0]) : null
}
