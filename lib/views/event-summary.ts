import type { EventAnalysis } from '../event/event-analysis'
import { arrangeClaims } from './arrange-claims'

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

/** From this share of the shorter text on, two articles are one teller. Lower it and agency paragraphs make whole articles copies. */
const COPY = 0.5

/** Counts sources, claims and quotes; articles joined by shared copy count as one independent source. */
export function summarise(analysis: EventAnalysis): EventSummary {
  const { groups, differing } = arrangeClaims(analysis)
  const copies = analysis.sharedCopy.filter((copy) => copy.share >= COPY)
  const ofArticle = new Map(analysis.articles.map((a) => [a.id, a.id]))
  for (const copy of copies) {
    const roots = new Set(copy.articles.map((id) => ofArticle.get(id)))
    const [root] = roots
    for (const [id, old] of ofArticle) if (root !== undefined && roots.has(old)) ofArticle.set(id, root)
  }
  return {
    sources: analysis.articles.length,
    independent: new Set(ofArticle.values()).size,
    claims: analysis.claims.length,
    shared: groups.reduce((n, group) => n + group.claims.length, 0),
    differing: differing.length,
    quotes: analysis.quotes.filter((q) => q.type === 'direct').length,
  }
}
