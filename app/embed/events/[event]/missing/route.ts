import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { absolute } from '@/lib/content/site'
import { eventPath } from '@/lib/links/paths'
import { missingEmbedPage } from '@/lib/links/share/missing-embed-page'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

/** Answers, with status 404, for every address for frames that names no claim of the event. */
export async function GET(_: Request, { params }: RouteContext<'/embed/events/[event]/missing'>) {
  const facts = (await loadEvent((await params).event))?.facts
  const event = facts ? { title: facts.title, url: absolute(eventPath(facts.id)) } : null
  return new Response(missingEmbedPage(absolute('/'), event), {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
