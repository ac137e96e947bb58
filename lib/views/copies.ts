import type { EventAnalysis } from '../event/event-analysis'

/** From this share of the shorter text on, two articles are one teller. Lower it and agency paragraphs make whole articles copies. */
export const COPY = 0.5

/**
 * The articles of an event, each with those that print the same text: copies of one article are together, and whatever
 * copies nobody is alone. In the order of the articles.
 *
 *     post and echo share 80 %, echo and times 30 % → [[post, echo], [times]]
 */
export function groupCopies(analysis: EventAnalysis): readonly (readonly string[])[] {
  const rootOf = new Map(analysis.articles.map(({ id }) => [id, id]))
  for (const { articles } of analysis.sharedCopy.filter(({ share }) => share >= COPY)) {
    const roots = new Set(articles.map((id) => rootOf.get(id)))
    const [root] = roots
    for (const [id, old] of rootOf) if (root !== undefined && roots.has(old)) rootOf.set(id, root)
  }
  const groups = new Map<string, string[]>()
  for (const [id, root] of rootOf) groups.set(root, [...(groups.get(root) ?? []), id])
  return [...groups.values()]
}

/** How many of some articles are left once copies of one text count as one. */
export const countIndependent = (analysis: EventAnalysis, articles: readonly string[]): number =>
  groupCopies(analysis).filter((group) => group.some((id) => articles.includes(id))).length
