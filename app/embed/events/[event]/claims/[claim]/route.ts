import { loadEvents } from '@/lib/content/load-events'
import { listGoneClaims, loadGoneClaim } from '@/lib/content/load-gone-claim'
import { loadSharedClaim } from '@/lib/content/load-shared-claim'
import { embedPage } from '@/lib/links/share/embed-page'
import { goneEmbedPage } from '@/lib/links/share/gone-embed-page'
import { claimIds } from '@/lib/views/find-claim'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const told = (await loadEvents()).flatMap(({ facts, analysis }) =>
    claimIds(analysis).map((claim) => ({ event: facts.id, claim })),
  )
  return [...told, ...(await listGoneClaims())]
}

export async function GET(_: Request, { params }: RouteContext<'/embed/events/[event]/claims/[claim]'>) {
  const { event, claim } = await params
  const shared = await loadSharedClaim(event, claim)
  if (shared) return new Response(embedPage(shared), { headers: asHtml })
  const gone = await loadGoneClaim(event, claim)
  if (gone) return new Response(goneEmbedPage(gone), { status: 410, headers: asHtml })
  return new Response(null, { status: 404 })
}

const asHtml = { 'content-type': 'text/html; charset=utf-8' }
