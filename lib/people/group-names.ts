import { addGroup, knownByFullName, type Group, type Index } from './bearers'
import { chooseBearer } from './choose-bearer'
import { findJuniors } from './find-juniors'
import { givenOf, isGivenName } from './find-name-runs'
import type { Name } from './name'
import { skeletonIn } from './skeleton-in'

/**
 * The names of all articles, grouped by who bears them; a name that nothing shows to be a person's is in no group.
 * Full names go first, so that "Lee" finds its "Ada Lee" wherever an article gives it: in its own article, else in any.
 *
 *     "Ada Lee" … "Ms. Lee" | "Lee" → one group; "Ada Lee", "Tom Lee" → two
 */
export function groupNames(
  articles: readonly { readonly id: string; readonly names: readonly Name[] }[],
): readonly Group[] {
  const skeletons = new Map<string, string>()
  const withJuniors = findJuniors(skeletons, articles)
  const index: Index = { all: [], byFamily: new Map(), byGiven: new Map(), skeletons, withJuniors }
  const full = articles.flatMap(({ names }) =>
    names.filter(({ parts, personal }) => parts.length > 1 && personal),
  )
  const families = new Set(
    full
      .filter(({ parts }) => isGivenName(givenOf(parts[0] ?? '')))
      .map(({ parts }) => skeletonIn(index, parts.at(-1) ?? '')),
  )
  for (const name of full) {
    if (isPair(index, families, name)) continue
    const group = knownByFullName(index, name) ?? addGroup(index, name)
    if (name.ranked) group.roles.push(name.ranked)
    if (name.nickname !== null) group.nicknames.push(name.nickname)
  }
  for (const { id, names } of articles) {
    const latest = new Map<string, Group>()
    for (const name of names) {
      const group = chooseBearer(index, name, latest)
      if (!group) continue
      group.namings.push({ article: id, name })
      latest.set(skeletonIn(index, group.family), group)
      const [given] = group.given
      if (given) latest.set(skeletonIn(index, given), group)
    }
  }
  return index.all.filter((group) => group.namings.length > 0)
}

/**
 * "the Holm-Lund ticket", "the Holm Harbour plan": what begins with somebody's family name is no full name, unless a
 * role or a form of address says so.
 */
function isPair(index: Index, families: ReadonlySet<string>, { parts, role, address }: Name): boolean {
  const [first, last] = [skeletonIn(index, parts[0] ?? ''), skeletonIn(index, parts.at(-1) ?? '')]
  if (parts.length !== 2 || first === last || !families.has(first)) return false
  return families.has(last) ? !isGivenName(givenOf(parts[0] ?? '')) : role === null && address === null
}
