import { groupBy } from '../text/group-by'
import { belongTogether } from './belong-together'
import type { Link } from './ledger'

/** A line of schema 1, which does not say which passages were one sentence. */
export type OldLink = Omit<Link, 'part'>

/**
 * Lines of schema 1 as lines of today, in their order: which passages were one sentence is guessed from their words, once.
 * The next build of an article that stands as it did writes what is read there; in one that was edited in between, a wrong
 * guess makes two sentences of one or one of two, and costs links but turns none aside.
 */
export function upgradeLinks(links: readonly OldLink[]): readonly Link[] {
  const living = links.filter(({ state, within }) => state !== 'removed' && within === null)
  const parts = new Map<string, number>()
  for (const own of groupBy(living, ({ article }) => article).values()) {
    const inOrder = [...own].sort((a, b) => a.place - b.place)
    inOrder.forEach(({ id, text }, i) => {
      const left = inOrder[i - 1]
      const goesOn = left !== undefined && belongTogether(left.text, text)
      parts.set(id, goesOn ? (parts.get(left.id) ?? 0) + 1 : 0)
    })
  }
  return links.map((link) => ({ ...link, part: parts.get(link.within ?? link.id) ?? 0 }))
}
