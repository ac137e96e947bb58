import type { GoneClaim } from '../links/share/gone-claim'
import { claimPath, eventPath } from '../links/paths'
import { buildGoneClaimView, goneClaims } from '../views/link-view'
import { loadEvent, loadEvents } from './load-events'
import { absolute } from './site'

/** The event and the id of every claim that nobody tells any more. */
export const listGoneClaims = async (): Promise<readonly { event: string; claim: string }[]> =>
  (await loadEvents()).flatMap(({ facts, ledger }) =>
    goneClaims(ledger).map(({ id }) => ({ event: facts.id, claim: id })),
  )

/** A claim that nobody tells any more as it leaves the site; null where there never was one under these ids. */
export async function loadGoneClaim(eventId: string, claimId: string): Promise<GoneClaim | null> {
  const event = await loadEvent(eventId)
  const view = event && buildGoneClaimView(event.analysis, event.ledger, claimId)
  if (!event || !view) return null
  return {
    id: claimId,
    was: view.was,
    source: view.from.name,
    first: view.first,
    last: view.last,
    gone: view.gone ?? view.last,
    url: absolute(claimPath(eventId, claimId)),
    event: { title: event.facts.title, url: absolute(eventPath(eventId)) },
  }
}
