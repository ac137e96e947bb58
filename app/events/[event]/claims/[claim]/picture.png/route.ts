import { sharePicture } from '@/components/layout/share-picture'
import { listGoneClaims, loadGoneClaim } from '@/lib/content/load-gone-claim'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { sayGone } from '@/lib/links/share/gone-claim'
import { sayTold } from '@/lib/links/share/shared-claim'
import { beginsWithin } from '@/lib/text/begins-within'
import { buildClaimView } from '@/lib/views/claim-view'
import { findClaim } from '@/lib/views/find-claim'
import { buildSources } from '@/lib/views/source'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const told = (await loadEvents()).flatMap(({ facts, analysis }) =>
    analysis.claims.map((claim) => ({ event: facts.id, claim: claim.id })),
  )
  return [...told, ...(await listGoneClaims())]
}

export async function GET(
  _: Request,
  { params }: RouteContext<'/events/[event]/claims/[claim]/picture.png'>,
) {
  const { event: id, claim: claimId } = await params
  const event = await loadEvent(id)
  const claim = event && findClaim(event.analysis, claimId)
  if (!event || !claim) return goneAnswer(id, claimId)
  const view = buildClaimView(event.analysis, claim)
  const sources = buildSources(event.analysis)
  return sharePicture({
    kicker: view.differences.length > 0 ? 'One claim · the sources differ' : 'One claim',
    text: beginsWithin(view.text) ? `… ${view.text}` : view.text,
    tellers: view.tellers.map((t) => t.source),
    sources,
    note:
      view.tellers.length === 1
        ? `Told by ${view.textSource.name} only`
        : `${view.textSource.name} · ${sayTold(view.tellers.length, sources.length, view.independent)}`,
  })
}

/** A picture of words that nobody stands by any more would be passed on as if somebody did. */
async function goneAnswer(event: string, claim: string): Promise<Response> {
  const gone = await loadGoneClaim(event, claim)
  return gone
    ? new Response(`${sayGone(gone)}\n${gone.url}\n`, {
        status: 410,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
    : new Response(null, { status: 404 })
}
