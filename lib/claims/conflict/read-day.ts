import { MONTH_FORM, WEEKDAYS } from '../../text/calendar'

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS.map((name) => name.toLowerCase()))
const MONTH = new RegExp(`^(?:${MONTH_FORM})$`, 'u')

export const isWeekday = (folded: string): boolean => DAYS.has(folded)

export const isMonth = (folded: string): boolean => MONTH.test(folded)
