import type { MetadataRoute } from 'next'
import { loadEvents } from '@/lib/content/load-events'
import { claimPath, eventPath, personPath, sourcePath } from '@/lib/links/paths'
import { absolute } from '@/lib/content/site'
import { listPairs } from '@/lib/views/list-pairs'
import { listSpeakers } from '@/lib/views/person-view'

export const dynamic = 'force-static'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const paths = (await loadEvents()).flatMap(({ facts, analysis }) => [
    eventPath(facts.id),
    ...analysis.articles.map((article) => sourcePath(facts.id, article.id)),
    ...listPairs(analysis).map((pair) => pair.path),
    ...listSpeakers(analysis).map((person) => personPath(facts.id, person.id)),
    ...analysis.claims.map((claim) => claimPath(facts.id, claim.id)),
  ])
  return ['/', '/method', '/search', '/api', ...paths].map((path) => ({ url: absolute(path) }))
}
