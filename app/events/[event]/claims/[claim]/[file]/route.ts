import { loadEvents } from '@/lib/content/load-events'
import { listGoneClaims, loadGoneClaim } from '@/lib/content/load-gone-claim'
import { loadSharedClaim } from '@/lib/content/load-shared-claim'
import { claimFiles } from '@/lib/links/share/claim-files'
import { goneClaimFile } from '@/lib/links/share/gone-claim-file'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const told = (await loadEvents()).flatMap(({ facts, analysis }) =>
    analysis.claims.map((claim) => ({ event: facts.id, claim: claim.id })),
  )
  return [...told, ...(await listGoneClaims())].flatMap((claim) =>
    claimFiles.map(({ name }) => ({ ...claim, file: name })),
  )
}

export async function GET(_: Request, { params }: RouteContext<'/events/[event]/claims/[claim]/[file]'>) {
  const { event, claim, file: name } = await params
  const shared = await loadSharedClaim(event, claim)
  const file = claimFiles.find((one) => one.name === name)
  const headers = { 'content-type': file?.type ?? 'text/plain' }
  if (shared && file) return new Response(file.make(shared), { headers })
  const gone = file ? await loadGoneClaim(event, claim) : null
  if (gone && file) return new Response(goneClaimFile(file.type, gone), { status: 410, headers })
  return new Response(null, { status: 404 })
}
