import { loadEvents } from '@/lib/content/load-events'
import { loadSharedClaim } from '@/lib/content/load-shared-claim'
import { claimFiles } from '@/lib/links/share/claim-files'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, analysis }) =>
    analysis.claims.flatMap((claim) =>
      claimFiles.map(({ name }) => ({ event: facts.id, claim: claim.id, file: name })),
    ),
  )
}

export async function GET(_: Request, { params }: RouteContext<'/events/[event]/claims/[claim]/[file]'>) {
  const { event, claim, file: name } = await params
  const shared = await loadSharedClaim(event, claim)
  const file = claimFiles.find((one) => one.name === name)
  if (!shared || !file) return new Response(null, { status: 404 })
  return new Response(file.make(shared), { headers: { 'content-type': file.type } })
}
