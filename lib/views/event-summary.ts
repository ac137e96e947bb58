import type { EventAnalysis } from '../event/event-analysis'
import { arrangeClaims } from './arrange-claims'
import { groupCopies } from './copies'

/** The counts that tell how settled an event is. */
export type EventSummary = {
  readonly sources: number
  /** Sources once copies are folded. */
  readonly independent: number
  readonly claims: number
  readonly shared: number
  readonly differing: number
  readonly quotes: number
}

/** Counts sources, claims and quotes; articles joined by shared copy count as one independent source. */
export function summarise(analysis: EventAnalysis): EventSummary {
  const { groups, differing } = arrangeClaims(analysis)
  return {
    sources: analysis.articles.length,
    independent: groupCopies(analysis).length,
    claims: analysis.claims.length,
    shared: groups.reduce((n, group) => n + group.claims.length, 0),
    differing: differing.length,
    quotes: analysis.quotes.filter((q) => q.type === 'direct').length,
  }
}
