const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "2025-02-12" → "12 February 2025"; null and what is no date → null. */
export function formatDate(date: string | null): string | null {
  const time = date === null ? NaN : Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? null : format.format(time)
}
