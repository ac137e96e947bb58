import { loadEvents } from '@/lib/content/load-events'
import { absolute } from '@/lib/content/site'
import { listEntry } from '@/lib/views/event-entry'

export const dynamic = 'force-static'

export async function GET() {
  const events = await loadEvents()
  return Response.json({
    events: events.map(({ analysis, facts }) => listEntry(analysis, facts.place, absolute)),
  })
}
