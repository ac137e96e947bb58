import { addGroup, knownByFullName, type Group, type Index } from './bearers'
import type { Name } from './name'
import { isHeirNoun } from './generation'
import { isOneRole } from './ranked-role'
import { sexOfAddress, sexOfGiven } from './sex-of'
import { skeletonIn } from './skeleton-in'

/**
 * Whose name a name is, of the bearers met so far and those `latest` in its article; a new group where it shows a person whom
 * none of them can be; null where nothing does.
 */
export function chooseBearer(index: Index, name: Name, latest: ReadonlyMap<string, Group>): Group | null {
  if (name.parts.length > 1) return name.the ? null : knownByFullName(index, name)
  const skeleton = skeletonIn(index, name.parts[0] ?? '')
  const isPhrase = name.the && name.role === null && name.generation === null
  if (skeleton === '' || name.placed || isPhrase) return null
  const recent = latest.get(skeleton)
  const bearers = index.byFamily.get(skeleton) ?? []
  if (name.generation !== null) return ofGeneration(bearers, name)
  // "his son Robert", beside Robert Holm: a namesake, whom nothing names in full.
  if (recent && bearers.length === 0 && isKin(name) && !hasRole(recent, name)) return null
  const holder = holderOf(bearers, recent, name)
  if (holder) return holder
  if (recent && !recent.junior && agreesInSex(recent, name)) return recent
  const agreeing = bearers.filter((group) => agreesInSex(group, name))
  const bearer = agreeing.find(({ junior }) => !junior)
  if (bearer) return bearer
  // "President Holm … his son, Robert Holm Jr.": somebody else than all who are named in full.
  if (agreeing[0] && !name.personal) return agreeing[0]
  // A man may bear what is mostly a woman's given name; "Mrs." is seldom said of a man.
  if (recent && sexOfAddress(name.address) === 'he') return recent
  return name.personal ? addGroup(index, name) : null
}

/** "Holm Jr.", "the elder Holm": of two whom that tells apart; null where the event knows of no two. */
function ofGeneration(bearers: readonly Group[], { generation, the }: Name): Group | null {
  const younger = bearers.filter(({ junior }) => junior)
  const elder = bearers.filter(({ junior }) => !junior)
  if (the && (younger.length === 0 || elder.length === 0)) return null
  return (generation === 'younger' ? younger[0] : elder[0]) ?? bearers[0] ?? null
}

/** "President Holm", "Mr. Holm": of several bearers the one who has that role, or is known for a man. */
function holderOf(bearers: readonly Group[], recent: Group | undefined, name: Name): Group | null {
  if (bearers.length < 2) return null
  const holders = bearers.filter((group) => hasRole(group, name))
  const sex = sexOfAddress(name.address)
  const known = sex === null ? [] : bearers.filter(({ given }) => sexOfGiven(given[0] ?? '') === sex)
  const fitting = holders.length > 0 ? holders : known
  if (recent && fitting.includes(recent)) return recent
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const isKin = ({ ranked }: Name): boolean => ranked !== null && isHeirNoun(ranked.head)

const hasRole = ({ roles }: Group, { ranked }: Name): boolean =>
  ranked !== null && roles.some((role) => isOneRole(role, ranked))

/** "Mrs. Holm" is not Robert Holm. */
function agreesInSex({ given }: Group, { address }: Name): boolean {
  const [one, other] = [sexOfAddress(address), sexOfGiven(given[0] ?? '')]
  return one === null || other === null || one === other
}
