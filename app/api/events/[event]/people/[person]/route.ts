import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { buildPersonView, listSpeakers } from '@/lib/views/person-view'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, analysis }) =>
    listSpeakers(analysis).map((person) => ({ event: facts.id, person: person.id })),
  )
}

export async function GET(_: Request, { params }: RouteContext<'/api/events/[event]/people/[person]'>) {
  const { event: id, person } = await params
  const event = await loadEvent(id)
  const view = event && buildPersonView(event.analysis, person)
  if (!view) return Response.json({ error: `Nobody "${person}" in the event "${id}".` }, { status: 404 })
  return Response.json(view)
}
