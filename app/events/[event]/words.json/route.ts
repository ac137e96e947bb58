import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { buildClaimWords } from '@/lib/views/claim-words'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

/** What the claims of an event can be filtered by besides the words that its page shows. */
export async function GET(_: Request, { params }: RouteContext<'/events/[event]/words.json'>) {
  const { event: id } = await params
  const event = await loadEvent(id)
  if (!event) return Response.json({ error: `No event "${id}".` }, { status: 404 })
  return Response.json(buildClaimWords(event.analysis))
}
