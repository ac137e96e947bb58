import { loadEvents } from '@/lib/content/load-events'
import { loadSharedClaim } from '@/lib/content/load-shared-claim'
import { embedPage } from '@/lib/links/share/embed-page'
import { claimIds } from '@/lib/views/find-claim'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, analysis }) =>
    claimIds(analysis).map((claim) => ({ event: facts.id, claim })),
  )
}

export async function GET(_: Request, { params }: RouteContext<'/embed/events/[event]/claims/[claim]'>) {
  const { event, claim } = await params
  const shared = await loadSharedClaim(event, claim)
  if (!shared) return new Response(null, { status: 404 })
  return new Response(embedPage(shared), { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
