import { countEdits } from '../text/count-edits'

/** Marks the place in a prerendered page. */
export const NEAR_PLACE = 'data-near'

/** In letters. More, and ids that have nothing to do with the one meant are proposed. */
const FARTHEST = 2

/** More are no help. */
const MOST = 3

/** Addresses are read letter by letter; a longer one was not mistyped. */
const LONGEST = 200

/**
 * The paths beside the one asked for (same folder) whose last part differs from it in at most two letters, or of which it
 * is the beginning, cut off by a mail program; nearest first, at most three.
 *
 *     "/events/fire/claims/c1ab" among "/events/fire/claims/c1ac9", "/events/fire/claims/c777" → the first
 */
export function findNearPaths(path: string, pages: Iterable<string>): readonly string[] {
  const [folder, name] = split(path)
  if (name.length < 4 || path.length > LONGEST) return []
  const near: { readonly page: string; readonly slips: number }[] = []
  for (const page of pages) {
    const [home, other] = split(page)
    if (home !== folder || page === path || other.length > LONGEST) continue
    const slips = other.startsWith(name) ? 0 : countSlips(name.toLowerCase(), other.toLowerCase())
    if (slips <= FARTHEST) near.push({ page, slips })
  }
  return near
    .sort((a, b) => a.slips - b.slips || (a.page < b.page ? -1 : 1))
    .slice(0, MOST)
    .map(({ page }) => page)
}

const split = (path: string): readonly [string, string] => {
  const at = path.lastIndexOf('/')
  return [path.slice(0, at), path.slice(at + 1)]
}

/** How many letters differ; of names that differ more than FARTHEST in length, only that. */
const countSlips = (a: string, b: string): number =>
  Math.abs(a.length - b.length) > FARTHEST ? FARTHEST + 1 : countEdits(a, b)

/** A prerendered page with links to these pages in the place that it keeps for them. `title` is as that page's HTML has it. */
export function insertNear(
  html: string,
  near: readonly { readonly path: string; readonly title: string }[],
): string {
  const known = near.filter(({ title }) => title !== '')
  if (known.length === 0) return html
  const lines = known.map(
    ({ path, title }) =>
      `<li><a class="reading-link" href="${path.split('/').map(encodeURIComponent).join('/')}">${title}</a></li>`,
  )
  const list = `<p class="font-sans text-apparatus">Nearest to it:</p><ul class="space-y-3">${lines.join('')}</ul>`
  return html.replace(
    /(<div data-near=""[^>]*>)(<\/div>)/u,
    (_, open: string, close: string) => open + list + close,
  )
}

/** The title of a page, as its HTML has it, without the site's name; already escaped. */
export const titleOf = (html: string): string =>
  (/<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '').replace(/ · Synoptic$| – Synoptic$| - Synoptic$/u, '')
