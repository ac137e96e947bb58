import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { loadSealedPages } from '../lib/content/sealed-pages'

/** One kind of page (`/events/[event]`) and the first page of that kind in the build. */
export type RouteKind = { readonly kind: string; readonly path: string }

const manifest = z.object({
  routes: z.record(
    z.string(),
    z.object({ srcRoute: z.string().nullable(), dataRoute: z.string().nullable() }),
  ),
})

/**
 * One page of each kind that the build holds, in order of kind, as the build's own list has them: a new kind
 * of page is tested and measured without being named anywhere. The framework's own pages are left out, and those of
 * what is gone: a server answers them with another status.
 */
export function findRoutes(): RouteKind[] {
  const { routes } = manifest.parse(JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')))
  const answers = loadSealedPages('.next')?.answers ?? {}
  const first = new Map<string, string>()
  for (const [path, { srcRoute, dataRoute }] of Object.entries(routes).sort()) {
    const isPage = dataRoute?.endsWith('.rsc') && !path.startsWith('/_')
    if (isPage && srcRoute && !answers[path] && !first.has(srcRoute)) first.set(srcRoute, path)
  }
  return [...first].map(([kind, path]) => ({ kind, path })).sort((a, b) => (a.kind < b.kind ? -1 : 1))
}
