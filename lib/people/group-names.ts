import { agreeingGivenNames } from './agreeing-names'
import type { Name } from './find-names'
import { differByOneLetter } from './differ-by-one-letter'
import { givenOf, isGivenName } from './find-name-runs'
import { findJuniors, fullKey } from './find-juniors'
import { skeletonIn } from './skeleton-in'
import { sexOfAddress, sexOfGiven } from './sex-of'

/** A name and the article it stands in. */
export type Naming = { readonly article: string; readonly name: Name }

/** One person and all the names that stand for it, over all articles of an event. */
export type Group = {
  readonly family: string
  /** Given names and initials of its fullest name; [] where only the family name is known. */
  given: readonly string[]
  /** Whether it is the "Jr." of two whom an article tells apart by that. */
  readonly junior: boolean
  readonly namings: Naming[]
}

/** Groups by the skeletons of their family and first given names. */
type Index = {
  readonly all: Group[]
  readonly byFamily: Map<string, Group[]>
  readonly byGiven: Map<string, Group[]>
  /** The skeletons of full names that one article gives both with "Jr." and without. */
  readonly withJuniors: ReadonlySet<string>
  /** The skeletons of names met so far: an article names the same few over and over. */
  readonly skeletons: Map<string, string>
}

/** So many bearers of one family or given name are told apart; an event has a handful, a text of garbage any number. */
const MOST_NAMESAKES = 20

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
  for (const name of full)
    if (!isPair(index, families, name) && !knownByFullName(index, name)) addGroup(index, name)
  for (const { id, names } of articles) {
    const latest = new Map<string, Group>()
    for (const name of names) {
      const group = groupOf(index, name, latest)
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

/** Whether a name is that of the younger of two. */
const isJunior = ({ skeletons, withJuniors }: Index, name: Pick<Name, 'parts' | 'junior'>): boolean =>
  name.junior && (name.parts.length === 1 || withJuniors.has(fullKey(skeletons, name)))

function groupOf(index: Index, name: Name, latest: ReadonlyMap<string, Group>): Group | null {
  if (name.parts.length > 1) return name.the ? null : knownByFullName(index, name)
  const skeleton = skeletonIn(index, name.parts[0] ?? '')
  if (skeleton === '' || name.placed || (name.the && name.role === null)) return null
  const recent = latest.get(skeleton)
  if (recent && recent.junior === name.junior && agreesInSex(recent, name)) return recent
  const bearers = index.byFamily.get(skeleton) ?? []
  const agreeing = bearers.filter((group) => agreesInSex(group, name))
  const bearer = agreeing.find(({ junior }) => junior === name.junior) ?? agreeing[0]
  if (bearer) return bearer
  // A man may bear what is mostly a woman's given name; "Mrs." is seldom said of a man.
  if (bearers[0] && sexOfAddress(name.address) === 'he') return recent ?? bearers[0]
  return name.personal ? addGroup(index, name) : null
}

/** "Mrs. Holm" is not Robert Holm. */
function agreesInSex({ given }: Group, { address }: Name): boolean {
  const [one, other] = [sexOfAddress(address), sexOfGiven(given[0] ?? '')]
  return one === null || other === null || one === other
}

/** The group that already has this full name: same family, agreeing given names; or the same but for one letter. */
function knownByFullName(index: Index, name: Name): Group | null {
  const [given, family] = [name.parts[0] ?? '', name.parts.at(-1) ?? '']
  const junior = isJunior(index, name)
  const agrees = (group: Group): boolean =>
    group.junior === junior && agreeingGivenNames(group.given[0] ?? given, given)
  const bearer = index.byFamily.get(skeletonIn(index, family))?.find(agrees)
  if (bearer) return bearer
  const namesakes = index.byGiven.get(skeletonIn(index, given)) ?? []
  return (
    namesakes.find(
      (group) =>
        group.junior === junior &&
        differByOneLetter(skeletonIn(index, group.family), skeletonIn(index, family)),
    ) ?? null
  )
}

function addGroup(index: Index, name: Name): Group {
  const { parts } = name
  const junior = isJunior(index, name)
  const group: Group = { family: parts.at(-1) ?? '', given: parts.slice(0, -1), junior, namings: [] }
  index.all.push(group)
  const put = (map: Map<string, Group[]>, key: string): void => {
    const bearers = map.get(key) ?? []
    if (bearers.length < MOST_NAMESAKES) bearers.push(group)
    map.set(key, bearers)
  }
  put(index.byFamily, skeletonIn(index, group.family))
  if (group.given[0]) put(index.byGiven, skeletonIn(index, group.given[0]))
  return group
}
