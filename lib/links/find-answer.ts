import { noAnswer, type PageAnswer } from './page-answer'

/**
 * How a path is answered: by the page that was asked for, whether it is there or not; by one with a status of its own,
 * itself or another in its stead; or by another address, for good. `page` is the decoded path of the page.
 */
export type PathAnswer =
  | { readonly kind: 'asked'; readonly page: string }
  | { readonly kind: 'instead'; readonly page: string; readonly status: 404 | 410 }
  | { readonly kind: 'moved'; readonly page: string; readonly to: string }

/**
 * Which page helps where a path has none: that of the first row whose page there is. `from` and `to` are written like
 * routes: `[event]` is one segment and the same in both, `[...]` is one and more. A path that no row helps with gets the
 * site's own page for what was not found.
 */
export const fallbacks: readonly { readonly from: string; readonly to: string }[] = [
  { from: '/events/[event]/claims/[claim]', to: '/events/[event]/missing/claim' },
  { from: '/events/[event]/sources/[source]', to: '/events/[event]/missing/source' },
  { from: '/events/[event]/passages/[passage]', to: '/events/[event]/missing/passage' },
  { from: '/events/[event]/people/[person]', to: '/events/[event]/missing/person' },
  { from: '/events/[event]/compare/[left]/[right]', to: '/events/[event]/missing/compare' },
  { from: '/events/[event]/compare/[left]', to: '/events/[event]/missing/compare' },
  { from: '/events/[event]/compare', to: '/events/[event]/missing/compare' },
  { from: '/embed/events/[event]/[...]', to: '/embed/events/[event]/missing' },
  { from: '/embed/[...]', to: '/embed/missing' },
]

/** The site's own page for what was not found, as the framework names it. */
const notFoundPage = '/_not-found'

/**
 * How a request's path is answered, when `pages` are the decoded paths that have a page. A page that is there
 * for missing ones is never found itself: asked for by its own path it answers 404 too. So does a path that
 * cannot be decoded, on which the framework fails. `answers` are the pages that ask for another answer than 200.
 *
 * `/events/fire/claims/zzz` → `{ kind: 'instead', page: '/events/fire/missing/claim', status: 404 }`
 */
export function findAnswer(
  path: string,
  pages: ReadonlySet<string>,
  answers: ReadonlyMap<string, PageAnswer> = new Map(),
): PathAnswer {
  const page = decodePath(path)
  const own = page === null || !pages.has(page) ? noAnswer : (answers.get(page) ?? noAnswer)
  if (page !== null && own.status === 410) return { kind: 'instead', page, status: 410 }
  if (page !== null && own.status === 308) return { kind: 'moved', page, to: own.to }
  const moved = page === null || pages.has(page) ? null : findMovedFile(page, answers)
  if (page !== null && moved !== null) return { kind: 'moved', page, to: moved }
  if (page !== null && isGoneFrame(page, answers)) return { kind: 'asked', page }
  const other = page === null ? notFoundPage : findOtherPage(page, pages)
  if (other !== null && pages.has(other)) return { kind: 'instead', page: other, status: 404 }
  return { kind: 'asked', page: page ?? path }
}

/** Where a file of a claim went whose page leads to another one; null for any other path. */
function findMovedFile(path: string, answers: ReadonlyMap<string, PageAnswer>): string | null {
  const file = matchRoute('/events/[event]/claims/[claim]/[file]', path)?.get('[file]')
  if (file === undefined) return null
  const answer = answers.get(path.slice(0, -file.length - 1))
  return answer?.status === 308 ? `${answer.to}/${encodeURIComponent(file)}` : null
}

/** Whether a path is for the frame of a claim that is gone: no answer of 410 is made ahead, so it is among no pages. */
const isGoneFrame = (path: string, answers: ReadonlyMap<string, PageAnswer>): boolean =>
  path.startsWith(FRAMES) && answers.get(path.slice(FRAMES.length - 1))?.status === 410

const FRAMES = '/embed/'

function findOtherPage(path: string, pages: ReadonlySet<string>): string | null {
  for (const { from, to } of fallbacks) {
    if (matchRoute(to, path)) return path
    const segments = pages.has(path) ? null : matchRoute(from, path)
    const other = segments && fillRoute(to, segments)
    if (other !== null && pages.has(other)) return other
  }
  return null
}

/** Null for what is no UTF-8 behind its percent signs. */
function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** The named segments of a path that the route covers; null when it does not. */
function matchRoute(route: string, path: string): ReadonlyMap<string, string> | null {
  const names = route.split('/')
  const parts = path.split('/')
  if (names.at(-1) === '[...]' ? parts.length < names.length : parts.length !== names.length) return null
  const found = new Map<string, string>()
  for (const [at, name] of names.entries()) {
    const part = parts[at] ?? ''
    if (name.startsWith('[') && part !== '') found.set(name, part)
    else if (name !== part) return null
  }
  return found
}

function fillRoute(route: string, segments: ReadonlyMap<string, string>): string {
  return route
    .split('/')
    .map((name) => segments.get(name) ?? name)
    .join('/')
}
