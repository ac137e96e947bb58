import { loadSiteFeed } from '@/lib/content/load-feed'

export const dynamic = 'force-static'

export async function GET() {
  return new Response((await loadSiteFeed()).rss, {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}
