import type { SharedClaim } from '../links/share/shared-claim'
import { buildClaimView } from '../views/claim-view'
import { findClaim } from '../views/find-claim'
import { shareClaim } from '../views/share-claim'
import { loadEvent } from './load-events'
import { absolute } from './site'

/** The claim as it leaves the site; null where there is none under these ids. */
export async function loadSharedClaim(eventId: string, claimId: string): Promise<SharedClaim | null> {
  const event = await loadEvent(eventId)
  const claim = event && findClaim(event.analysis, claimId)
  return event && claim ? shareClaim(event.analysis, buildClaimView(event.analysis, claim), absolute) : null
}
