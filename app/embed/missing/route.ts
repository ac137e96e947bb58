import { absolute } from '@/lib/content/site'
import { missingEmbedPage } from '@/lib/links/share/missing-embed-page'

export const dynamic = 'force-static'

/** Answers, with status 404, for every address for frames that names neither a claim nor an event. */
export const GET = () =>
  new Response(missingEmbedPage(absolute('/'), null), {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
