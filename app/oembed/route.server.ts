import { loadGoneClaim } from '@/lib/content/load-gone-claim'
import { loadSharedClaim } from '@/lib/content/load-shared-claim'
import { siteUrl } from '@/lib/content/site'
import { sayGone } from '@/lib/links/share/gone-claim'
import { parseOembedRequest } from '@/lib/links/share/parse-oembed-request'
import { oembed } from '@/lib/links/share/oembed'

/** The oEmbed endpoint: `/oembed?url=<a claim’s address>&maxwidth=…&maxheight=…`. */
export async function GET(request: Request) {
  const asked = parseOembedRequest(new URL(request.url).searchParams, siteUrl().origin)
  if (asked.kind === 'refused') return Response.json({ error: asked.reason }, { status: asked.status })
  const claim = await loadSharedClaim(asked.event, asked.claim)
  const gone = claim ? null : await loadGoneClaim(asked.event, asked.claim)
  if (gone) return Response.json({ error: sayGone(gone), ...gone }, { status: 410 })
  if (!claim) return Response.json({ error: 'There is no claim at this address.' }, { status: 404 })
  return Response.json(oembed(claim, asked.most), { headers: { 'cache-control': 'public, max-age=3600' } })
}
