import { sharePicture } from '@/components/layout/share-picture'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { formatDate } from '@/lib/links/format-date'
import { summarise } from '@/lib/views/event-summary'
import { buildSources } from '@/lib/views/source'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

export async function GET(_: Request, { params }: RouteContext<'/events/[event]/picture.png'>) {
  const event = await loadEvent((await params).event)
  if (!event) return new Response(null, { status: 404 })
  const sources = buildSources(event.analysis)
  const summary = summarise(event.analysis)
  return sharePicture({
    kicker: formatDate(event.facts.date) ?? '',
    text: event.facts.title,
    tellers: sources,
    sources,
    note: `${summary.shared} of ${summary.claims} claims told by several`,
  })
}
