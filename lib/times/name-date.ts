import { MONTHS, WEEKDAYS } from '../text/calendar'

/** "2022-02" → "February 2022", "2025-02-12" → "Wednesday 12 February 2025". */
export function nameDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = `${MONTHS[Number(month) - 1] ?? ''} ${year}`
  if (day === undefined) return name
  return `${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''} ${Number(day)} ${name}`
}

/** "weekday 3" → "Wednesday", "yearless 02-12" → "12 February". */
export function nameUndated(key: string): string {
  const [kind, value = ''] = key.split(' ')
  if (kind === 'weekday') return WEEKDAYS[Number(value) % 7] ?? ''
  const [month, day] = value.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''}`
}
