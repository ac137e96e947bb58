const WEEKDAYS: ReadonlySet<string> = new Set([
  'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
]) // prettier-ignore

const MONTHS: readonly string[] = [
  'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec',
] // prettier-ignore

export const isWeekday = (folded: string): boolean => WEEKDAYS.has(folded)

export const isMonth = (folded: string): boolean =>
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u.test(
    folded,
  )

/** 1 to 12; 0 where the word names no month. */
export const monthOf = (folded: string): number =>
  isMonth(folded) ? MONTHS.indexOf(folded.slice(0, 3)) + 1 : 0
