import { titleOf } from '@/lib/links/near-addresses'

export type KeptEvent = { readonly path: string; readonly title: string }

/** The events of which the service worker (public/sw.js) keeps a copy, the newest copy of each, last visited first. */
export async function listKeptEvents(): Promise<readonly KeptEvent[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('synoptic-pages-')).reverse()
  const found = new Map<string, KeptEvent>()
  for (const name of names) {
    const pages = await caches.open(name)
    for (const request of [...(await pages.keys())].reverse()) {
      const path = new URL(request.url).pathname
      if (!/^\/events\/[^/]+\/?$/u.test(path) || found.has(path)) continue
      const html = await (await pages.match(request))?.text()
      found.set(path, { path, title: asText(titleOf(html ?? '')) })
    }
  }
  return [...found.values()]
}

/** What React escapes in a title. */
const ESCAPED: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
  ['&amp;', '&'],
]

const asText = (html: string): string =>
  ESCAPED.reduce((text, [escaped, character]) => text.replaceAll(escaped, character), html)
