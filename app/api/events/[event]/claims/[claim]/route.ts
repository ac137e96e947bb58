import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { buildClaimView } from '@/lib/views/claim-view'
import { claimIds, findClaim } from '@/lib/views/find-claim'
import { buildGoneClaimView, goneClaims } from '@/lib/views/link-view'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, analysis, ledger }) =>
    [...claimIds(analysis), ...goneClaims(ledger).map(({ id }) => id)].map((claim) => ({
      event: facts.id,
      claim,
    })),
  )
}

export async function GET(_: Request, { params }: RouteContext<'/api/events/[event]/claims/[claim]'>) {
  const { event: id, claim: claimId } = await params
  const event = await loadEvent(id)
  const claim = event && findClaim(event.analysis, claimId)
  const gone = event && !claim ? buildGoneClaimView(event.analysis, event.ledger, claimId) : null
  if (gone) return Response.json({ ...gone, error: 'Nobody tells this claim any more.' }, { status: 410 })
  if (!event || !claim)
    return Response.json({ error: `No claim "${claimId}" in the event "${id}".` }, { status: 404 })
  return Response.json(buildClaimView(event.analysis, claim))
}
