import type { Ledger, LinkState } from './ledger'

/** What one ledger knows and another does not yet. Returned by compareLedgers. */
export type LedgerChange = {
  /** `lost`: it leads nowhere any more. `new`: an id that was never published. */
  readonly kind: 'lost' | 'new'
  readonly id: string
  readonly article: string
  readonly text: string
}

/** The links and claims that a build would give up, and the ids that it would publish, from one ledger to the next. */
export function compareLedgers(before: Ledger, after: Ledger): readonly LedgerChange[] {
  const isGone = (line: { readonly gone: string | null }): boolean => line.gone !== null
  const known = new Map([...before.links, ...before.claims].map((line) => [line.id, line]))
  return [...after.links, ...after.claims].flatMap((line): readonly LedgerChange[] => {
    const old = known.get(line.id)
    const { id, article, text } = line
    if (!old) return isGone(line) ? [] : [{ kind: 'new', id, article, text }]
    return isGone(line) && !isGone(old) ? [{ kind: 'lost', id, article, text: old.text }] : []
  })
}

/** How many links are in each state. */
export function countStates({ links }: Ledger): Readonly<Record<LinkState, number>> {
  const counts = { unchanged: 0, moved: 0, edited: 0, removed: 0 }
  for (const { state } of links) counts[state]++
  return counts
}
