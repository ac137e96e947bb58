import { loadSiteFeed } from '@/lib/content/load-feed'

export const dynamic = 'force-static'

export async function GET() {
  return new Response((await loadSiteFeed()).json, {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
