import type { EventAnalysis, EventFacts } from '../event/event-analysis'

export type FrontEvent = {
  readonly facts: EventFacts & { readonly place: string | null }
  readonly analysis: EventAnalysis
}

/** The events of one day, as the front page sets them. */
export type FrontDay = { readonly date: string | null; readonly events: readonly FrontEvent[] }

/** A page of the list of events. */
export type FrontPage = {
  readonly page: number
  readonly pages: number
  readonly days: readonly FrontDay[]
}

/** A screenful or five. More and the newest page weighs like a book; fewer and last week is ten steps away. */
const EVENTS_A_PAGE = 20

/** How many pages so many events take; one where there is none, which says so. */
export const countPages = (events: number, each = EVENTS_A_PAGE): number =>
  Math.max(1, Math.ceil(events / each))

/** One page of the events, which come newest first; null for a page that there is not. A day may go on overleaf. */
export function frontPage(
  events: readonly FrontEvent[],
  page: number,
  each = EVENTS_A_PAGE,
): FrontPage | null {
  const pages = countPages(events.length, each)
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  const days: { date: string | null; events: FrontEvent[] }[] = []
  for (const event of events.slice((page - 1) * each, page * each)) {
    const last = days.at(-1)
    if (last && last.date === event.facts.date) last.events.push(event)
    else days.push({ date: event.facts.date, events: [event] })
  }
  return { page, pages, days }
}

/** Pages named on each side of the one that is open. */
const NEAR = 2

/** The pages that a page of the list names, in order: the first, the last, and its neighbours. `(5, 50)` → 1 3 4 5 6 7 50 */
export const namePages = (page: number, pages: number): readonly number[] => {
  const near = Array.from({ length: 2 * NEAR + 1 }, (_, i) => page - NEAR + i)
  return [...new Set([1, ...near, pages])].filter((n) => n >= 1 && n <= pages)
}
