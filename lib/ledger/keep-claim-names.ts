import type { ClaimName } from '../claims/naming'
import { groupBy } from '../text/group-by'
import { makeId } from '../text/make-id'
import type { ClaimLink, Link } from './ledger'

/** Returned by keepClaimNames. */
export type KeptNames = {
  /** By claim, as given. */
  readonly names: readonly ClaimName[]
  /** By claim: its earliest own passage, after which a new one is named. */
  readonly passages: readonly string[]
  /** By published id: the number of the claim that it leads to; none for an id whose claim nobody tells any more. */
  readonly homes: ReadonlyMap<string, number>
}

/**
 * What today's claims are called, given those that were ever published and where the passages are now. A published id
 * leads to the claim that holds the passage it was named after; where that is gone, to the one that holds most of its
 * last passages; where it had been taken up by another claim, to where that one leads. A claim to which several ids
 * lead keeps the one that it had, then the oldest, and answers to the others as aliases. One to which none leads gets
 * an id of its own.
 *
 * `owned`: for each claim its own passages, earliest first. `links`: of this build.
 */
export function keepClaimNames(
  owned: readonly (readonly string[])[],
  published: readonly ClaimLink[],
  links: readonly Link[],
): KeptNames {
  const claimOf = new Map(owned.flatMap((passages, claim) => passages.map((id) => [id, claim] as const)))
  for (const { id, within } of links) {
    const claim = within === null ? undefined : claimOf.get(within)
    if (claim !== undefined) claimOf.set(id, claim)
  }
  const homes = findHomes(published, links, claimOf)
  const leading = owned.map((): ClaimLink[] => [])
  for (const claim of published) leading[homes.get(claim.id) ?? -1]?.push(claim)
  const taken = new Set(published.map(({ id }) => id))
  const names = owned.map((passages, i): ClaimName => {
    const [first, ...others] = (leading[i] ?? []).sort(worthierFirst)
    if (first) return { id: first.id, aliases: others.map(({ id }) => id).sort() }
    const id = mintId(passages[0] ?? '', taken)
    taken.add(id)
    return { id, aliases: [] }
  })
  return { names, homes, passages: owned.map(([first = '']) => first) }
}

function findHomes(
  published: readonly ClaimLink[],
  links: readonly Link[],
  claimOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const byClaim = groupBy(
    links.filter(({ state }) => state !== 'removed'),
    ({ claim }) => claim,
    ({ id }) => id,
  )
  const byId = new Map(published.map((claim) => [claim.id, claim]))
  const homes = new Map<string, number>()
  const findHome = (claim: ClaimLink, seen: ReadonlySet<string>): number | undefined => {
    const own = claimOf.get(claim.passage) ?? mostOf(byClaim.get(claim.id) ?? [], claimOf)
    const into = claim.into === null || seen.has(claim.into) ? undefined : byId.get(claim.into)
    return own ?? (into ? findHome(into, new Set([...seen, into.id])) : undefined)
  }
  for (const claim of published) {
    const home = findHome(claim, new Set([claim.id]))
    if (home !== undefined) homes.set(claim.id, home)
  }
  return homes
}

/** The claim that holds most of these passages, the first of equals. */
function mostOf(passages: readonly string[], claimOf: ReadonlyMap<string, number>): number | undefined {
  const votes = new Map<number, number>()
  for (const id of passages) {
    const claim = claimOf.get(id)
    if (claim !== undefined) votes.set(claim, (votes.get(claim) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}

const worthierFirst = (a: ClaimLink, b: ClaimLink): number =>
  Number(a.into !== null) - Number(b.into !== null) || compare(a.first, b.first) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The id that the claim would have without a ledger, or the next that was never published. */
function mintId(passage: string, taken: ReadonlySet<string>): string {
  for (let n = 0; ; n++) {
    const id = n === 0 ? makeId('c', passage) : makeId('c', passage, String(n))
    if (!taken.has(id)) return id
  }
}
