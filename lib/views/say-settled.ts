import type { EventSummary } from './event-summary'

export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** How many sources an event has, how many of them are independent, and how much they agree on, in a few words each. */
export const saySettled = (summary: EventSummary): readonly string[] => [
  counted(summary.sources, 'source', 'sources') +
    (summary.independent < summary.sources ? `, ${summary.independent} independent` : ''),
  `${summary.shared} of ${counted(summary.claims, 'claim', 'claims')} told by several`,
  summary.differing > 0
    ? counted(summary.differing, 'contradiction', 'contradictions')
    : 'no contradiction found',
  summary.quotes > 0 ? counted(summary.quotes, 'quote', 'quotes') : 'nobody quoted',
]
