import type { LinkState, Ledger } from './ledger'

/** A passage that was once published under an id, and what it is now. */
export type ListedLink = {
  readonly id: string
  readonly article: string
  readonly state: LinkState
  /** What stands there now; null where it is removed. */
  readonly text: string | null
  /** What stood there when the link was first published. */
  readonly was: string
  /** The claim that it belongs to now; null where nothing tells it any more. */
  readonly claim: string | null
}

/** Every link of a ledger, by id: what stands there now, what stood there first, and the claim that it belongs to now. */
export function listLinks({ links, claims }: Ledger): readonly ListedLink[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const leadsTo = (id: string): string | null => {
    const claim = byId.get(id)
    if (!claim || claim.gone !== null) return null
    return claim.into ?? claim.id
  }
  return links.map(({ id, article, state, text, was, claim }) => ({
    id,
    article,
    state,
    text: state === 'removed' ? null : text,
    was,
    claim: leadsTo(claim),
  }))
}
