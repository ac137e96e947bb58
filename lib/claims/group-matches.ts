import { groupBy } from '../text/group-by'

/** Scores two propositions by their numbers, 0 to 1; both orders give the same. null: of one article, not compared. */
export type ScoreOf = (a: number, b: number) => number | null

/** Returned by groupMatches and mergeGroups: propositions that state one claim, rising. */
export type Group = readonly number[]

/** A pair of propositions with its score. */
export type Match = { readonly a: number; readonly b: number; readonly score: number }

/**
 * A member's mean score against the group must reach this share of the threshold, and its least score the next. With
 * the least at 0.7, two more of 100 shown pairs are wrong; at 1, one claim in ten falls apart. Set by cross-validation.
 */
const MEAN_SHARE = 1
const LEAST_SHARE = 0.8

/** A newcomer is compared with this many members, the first to come; keeps groups of hundreds affordable. */
const MOST_COMPARED = 8

/**
 * Propositions that state one claim, as overlapping cliques: the strongest match not yet inside a group starts one,
 * which then takes whoever matches all its members. Never the transitive closure: a long sentence states several
 * claims, and a chain over it would make one of them all (on the gold even the closure of the true pairs is 28 % right).
 * Matches must be sorted, best first, and reach the threshold; none give no groups. The strongest group comes first, and
 * one may lie within a later one (mergeGroups).
 */
export function groupMatches(
  matches: readonly Match[],
  threshold: number,
  scoreOf: ScoreOf,
): readonly Group[] {
  const neighbours = groupBy(
    matches.flatMap(
      ({ a, b }) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
    ([from]) => from,
    ([, to]) => to,
  )
  const groupsOf = new Map<number, Set<number>>()
  const groups: number[][] = []
  for (const { a, b } of matches) {
    const shared = groupsOf.get(a)
    if (shared && [...(groupsOf.get(b) ?? [])].some((group) => shared.has(group))) continue
    const group = grow([a, b], neighbours, threshold, scoreOf)
    for (const member of group) groupsOf.set(member, (groupsOf.get(member) ?? new Set()).add(groups.length))
    groups.push(group)
  }
  return groups.map((group) => group.sort((x, y) => x - y))
}

/** Adds whoever fits best until nobody fits. */
function grow(
  seed: readonly number[],
  neighbours: ReadonlyMap<number, readonly number[]>,
  threshold: number,
  scoreOf: ScoreOf,
): number[] {
  const group = [...seed]
  const open = new Set<number>()
  const widen = (member: number) => {
    for (const next of neighbours.get(member) ?? []) if (!group.includes(next)) open.add(next)
  }
  seed.forEach(widen)
  for (;;) {
    let best = -1
    let bestMean = MEAN_SHARE * threshold
    for (const next of open) {
      const mean = fitOf(next, group, LEAST_SHARE * threshold, scoreOf)
      if (mean === null) open.delete(next)
      else if (mean >= bestMean && (mean > bestMean || next < best || best < 0)) {
        best = next
        bestMean = mean
      }
    }
    if (best < 0) return group
    group.push(best)
    open.delete(best)
    widen(best)
  }
}

/**
 * A newcomer's mean score against a group; null where one score is below the least, after which no more are asked for, or
 * where there is none.
 */
function fitOf(next: number, group: readonly number[], least: number, scoreOf: ScoreOf): number | null {
  let [sum, count] = [0, 0]
  for (const member of group.slice(0, MOST_COMPARED)) {
    const score = scoreOf(member, next)
    if (score === null) continue
    if (score < least) return null
    sum += score
    count++
  }
  return count === 0 ? null : sum / count
}
