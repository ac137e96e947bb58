import { loadEvent, loadEvents } from '@/lib/content/load-events'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

export async function GET(_: Request, { params }: RouteContext<'/api/events/[event]/event.json'>) {
  const { event: id } = await params
  const event = await loadEvent(id)
  if (!event) return Response.json({ error: `No event "${id}".` }, { status: 404 })
  return Response.json(event.analysis)
}
