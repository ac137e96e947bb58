import { groupBy } from '../text/group-by'
import { belongTogether } from './belong-together'
import type { Link } from './ledger'

/** A line of schema 1, which does not say which passages were one sentence. */
export type OldLink = Omit<Link, 'joint'>

/**
 * Lines of schema 1 as lines of today, in their order: which passages were one sentence is guessed from their words, once,
 * and what stood between them is not known.
 * The next build of an article that stands as it did writes what is read there; in one that was edited in between, a wrong
 * guess makes two sentences of one or one of two, and costs links but turns none aside.
 */
export function upgradeLinks(links: readonly OldLink[]): readonly Link[] {
  const living = links.filter(({ state, within }) => state !== 'removed' && within === null)
  const joints = new Map<string, string>()
  for (const own of groupBy(living, ({ article }) => article).values()) {
    const inOrder = [...own].sort((a, b) => a.place - b.place)
    inOrder.forEach(({ id, text }, i) => {
      if (belongTogether(inOrder[i - 1]?.text, text)) joints.set(id, ' ')
    })
  }
  return links.map((link) => ({ ...link, joint: joints.get(link.within ?? link.id) ?? null }))
}
