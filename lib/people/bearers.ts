import { agreeingGivenNames } from './agreeing-names'
import { differByOneLetter } from './differ-by-one-letter'
import { fullKey } from './find-juniors'
import type { Name } from './name'
import type { RankedRole } from './ranked-role'
import { skeletonIn } from './skeleton-in'

/** A name and the article it stands in. */
export type Naming = { readonly article: string; readonly name: Name }

/** One person and all the names that stand for it, over all articles of an event. */
export type Group = {
  readonly family: string
  /** Given names and initials of its fullest name; [] where only the family name is known. */
  given: readonly string[]
  /** Whether it is the "Jr." of two whom an article tells apart by that. */
  readonly junior: boolean
  /** What else it goes by: "Bob", of Robert “Bob” Holm. */
  readonly nicknames: string[]
  /** The roles given beside its full names. */
  readonly roles: RankedRole[]
  readonly namings: Naming[]
}

/** Groups by the skeletons of their family and first given names. */
export type Index = {
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

/** The group that already has this full name: same family, agreeing given names; or the same but for one letter. */
export function knownByFullName(index: Index, name: Name): Group | null {
  const [given, family] = [name.parts[0] ?? '', name.parts.at(-1) ?? '']
  const junior = isJunior(index, name)
  const namesakes = (index.byFamily.get(skeletonIn(index, family)) ?? []).filter(
    (group) => group.junior === junior,
  )
  const called = formsOf(name.parts.slice(0, -1), name.nickname === null ? [] : [name.nickname])
  const skeleton = skeletonIn(index, given)
  const bearer =
    namesakes.find((group) => skeletonIn(index, group.given[0] ?? '') === skeleton) ??
    namesakes.find((group) => agree(formsOf(group.given, group.nicknames), called))
  if (bearer) return bearer
  const alike = (index.byGiven.get(skeleton) ?? []).filter((group) => group.junior === junior)
  return (
    alike.find((group) => differByOneLetter(skeletonIn(index, group.family), skeletonIn(index, family))) ??
    null
  )
}

/** Whether a name is that of the younger of two. */
const isJunior = ({ skeletons, withJuniors }: Index, name: Pick<Name, 'parts' | 'generation'>): boolean =>
  name.generation === 'younger' && (name.parts.length === 1 || withJuniors.has(fullKey(skeletons, name)))

/** By what somebody may be called: the first given name, the second where that is an initial, and nicknames. */
function formsOf(given: readonly string[], nicknames: readonly string[]): readonly string[] {
  const isInitial = /^\p{Lu}\.?$/u.test(given[0] ?? '')
  return [...given.slice(0, isInitial ? 2 : 1), ...nicknames].filter((form) => /\p{L}/u.test(form))
}

/** Whether two people may be one by their given names; one of whom none is known may be anybody. */
const agree = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || one.some((a) => other.some((b) => agreeingGivenNames(a, b)))

export function addGroup(index: Index, name: Name): Group {
  const { parts } = name
  const junior = isJunior(index, name)
  const [family, given] = [parts.at(-1) ?? '', parts.slice(0, -1)]
  const group: Group = { family, given, junior, nicknames: [], roles: [], namings: [] }
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
