/** The days of the week, Sunday first, as `Date` counts them. */
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const // prettier-ignore

/** A month, written out or shortened, as the source of an expression for small letters: "sep", "sept", "september". */
export const MONTH_FORM =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const STARTS: readonly string[] = MONTHS.map((name) => name.slice(0, 3).toLowerCase())

/** The number of the month that a word begins like, 1 to 12; 0 where it begins like none: "Sept." → 9. */
export const monthOf = (word: string): number => STARTS.indexOf(word.slice(0, 3).toLowerCase()) + 1
