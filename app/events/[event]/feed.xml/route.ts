import { loadEventFeed } from '@/lib/content/load-feed'
import { loadEvents } from '@/lib/content/load-events'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

export async function GET(_: Request, { params }: RouteContext<'/events/[event]/feed.xml'>) {
  const feed = await loadEventFeed((await params).event)
  if (!feed) return new Response(null, { status: 404 })
  return new Response(feed.rss, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
