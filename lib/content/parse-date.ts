import { MONTH_FORM, monthOf } from '../text/calendar'

const MONTH = String.raw`(${MONTH_FORM})\.?`

/** How a day is written, with the places of year, month and day among the groups. */
const FORMS: readonly { readonly form: RegExp; readonly order: readonly [number, number, number] }[] = [
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T\s])/iu, order: [1, 2, 3] },
  { form: /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?=$|\s)/iu, order: [1, 2, 3] },
  {
    form: new RegExp(String.raw`^${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'iu'),
    order: [3, 1, 2],
  },
  {
    form: new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+(\d{4})\b`, 'iu'),
    order: [3, 2, 1],
  },
]

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/iu

/**
 * The day that a text begins with, as ISO 8601, and how much of the text says it; null where it begins with none.
 * The day is taken as written, in whatever zone. `03/04/2025` is refused: it is two days, depending on the country.
 *
 *     "Feb. 12, 2025, 9:15 a.m." → { date: "2025-02-12", length: 13 }
 */
export function parseDate(text: string): { readonly date: string; readonly length: number } | null {
  const lead = WEEKDAY.exec(text)?.[0].length ?? 0
  for (const { form, order } of FORMS) {
    const found = form.exec(text.slice(lead, lead + 80))
    if (!found) continue
    const [year, month, day] = order.map((group) => found[group] ?? '')
    const date = isoDate(year ?? '', month ?? '', day ?? '')
    if (date) return { date, length: lead + found[0].length }
  }
  return null
}

/** null for a day that no calendar has. */
function isoDate(year: string, month: string, day: string): string | null {
  const number = /^\d/u.test(month) ? Number(month) : monthOf(month)
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso
}
