/**
 * Keeps what a reader has visited, so that it can be read without a network. Pages and data always come from the
 * network where there is one; the copy is for when there is none. The build is in this file's address, so a new build
 * is a new worker with caches of its own. Those of the build before stay as a second copy, older ones go: what was read
 * this morning can be read tonight, though a newer site was published at noon.
 */
const build = new URL(location.href).searchParams.get('build') ?? ''
const PAGES = `synoptic-pages-${build}`
const FILES = `synoptic-files-${build}`
const OFFLINE = '/offline'

/** Pages and answers kept. More fills a reader's disk; fewer forgets the event read last week. */
const MOST_KEPT = 400

addEventListener('install', (event) => event.waitUntil(keepPage(OFFLINE).then(() => skipWaiting())))

addEventListener('activate', (event) => event.waitUntil(takeOver()))

addEventListener('message', (event) => {
  const paths = Array.isArray(event.data?.keep) ? event.data.keep : []
  event.waitUntil(Promise.all(paths.map((path) => keepPage(String(path)).catch(() => undefined))))
})

addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin) return
  if (url.pathname.startsWith('/_next/static/')) event.respondWith(answerFile(event.request))
  else if (event.request.mode === 'navigate' ? isPage(url.pathname) : isData(url.pathname))
    event.respondWith(answer(event, url))
})

/** Frames and questions of other programs are none of a reader's pages. */
const isPage = (path) => !/^\/(?:embed\/|oembed|feed\.|openapi\.json)|\.(?:png|xml|json|txt|bib)$/u.test(path)
const isData = (path) =>
  /^\/(?:api\/events\/|search\/shards\/|theme\.js$|icon\.svg$)|^\/events\/[^/]+\/words\.json$/u.test(path)

async function takeOver() {
  const builds = (await caches.keys()).filter((name) => name.startsWith('synoptic-'))
  const others = builds.filter((name) => name !== PAGES && name !== FILES)
  // In the order in which they were opened: the last two are the build before this one.
  await Promise.all(others.slice(0, -2).map((name) => caches.delete(name)))
  await registration.navigationPreload?.enable()
  await clients.claim()
}

/** Files are named by what they hold: the copy is as good as the original. */
async function answerFile(request) {
  const kept = await find(new URL(request.url).pathname)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await (await caches.open(FILES)).put(request, response.clone())
  return response
}

/** From the network; where there is none the copy, and for a page without a copy the page that says so. */
async function answer(event, url) {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request))
    event.waitUntil(remember(url, response.clone()))
    return response
  } catch {
    const isPageAsked = event.request.mode === 'navigate'
    const kept = (await find(url.pathname)) ?? (isPageAsked ? await find(OFFLINE) : undefined)
    return kept ?? Response.error()
  }
}

/** Keeps a good answer, and forgets the copy of what is gone. An answer to words searched for is no page. */
async function remember(url, response) {
  const pages = await caches.open(PAGES)
  if (response.status === 404 || response.status === 410) await pages.delete(url.pathname)
  if (!response.ok || (url.pathname.startsWith('/search') && url.search !== '')) return
  await pages.put(url.pathname, await plain(response))
  const paths = await pages.keys()
  const old = paths.slice(0, Math.max(0, paths.length - MOST_KEPT))
  await Promise.all(old.filter((each) => !each.url.endsWith(OFFLINE)).map((each) => pages.delete(each)))
}

/** Fetches a page that is not kept yet, with the files that it names. */
async function keepPage(path) {
  const url = new URL(path, location.origin)
  const pages = await caches.open(PAGES)
  const files = await caches.open(FILES)
  if (url.origin !== location.origin || (await pages.match(url.pathname))) return
  const response = await fetch(url.pathname)
  if (!response.ok) return
  const html = await response.clone().text()
  await remember(url, response)
  const named = new Set(html.match(/\/(?:_next\/static\/[\w./~-]+|theme\.js|icon\.svg)/gu))
  await Promise.all(
    [...named].map(async (file) => (await files.match(file)) ?? files.add(file).catch(() => undefined)),
  )
}

/** The newest copy. A page's address may end in a slash, or in none: hosts of files differ. */
async function find(path) {
  const names = (await caches.keys()).filter((name) => name.startsWith('synoptic-')).reverse()
  const own = [PAGES, FILES, ...names.filter((name) => name !== PAGES && name !== FILES)]
  for (const name of own)
    for (const each of [path, path.endsWith('/') ? path.slice(0, -1) : `${path}/`]) {
      const kept = each && (await caches.match(each, { cacheName: name }))
      if (kept) return kept
    }
  return undefined
}

/** An answer that was led elsewhere may not stand in for a page: its copy forgets the way. */
async function plain(response) {
  if (!response.redirected) return response
  const { status, statusText, headers } = response
  return new Response(await response.blob(), { status, statusText, headers })
}
