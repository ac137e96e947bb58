import type { Group, ScoreOf } from './group-matches'

/** Two groups that have this share of the smaller one in common tell one thing twice, or nearly. */
const LEAST_COMMON = 0.5

/**
 * What only one of them holds must match what only the other holds this well on average, as a share of the threshold.
 * Anything from 0.2 to 0.4 does the same on the gold (five points of recall for one of precision, and a third of the
 * claims that say nearly the same); below, long leads pull different statements together.
 */
const LEAST_CROSSING = 0.3

/** Members that are compared, the first to come on each side; keeps groups of hundreds affordable. */
const MOST_COMPARED = 8

/**
 * Groups with those that say nearly the same put together: cliques fall apart where one pair of many tellers is worded
 * too differently to be matched by itself. Each group goes to the one that it fits best, if to any, so that two different
 * statements that one long sentence makes stay apart; again until none fits another, so none lies within another.
 * `groups` are strongest first, each rising; so are the groups returned.
 */
export function mergeGroups(groups: readonly Group[], threshold: number, scoreOf: ScoreOf): readonly Group[] {
  const merged = mergeOnce(groups, threshold, scoreOf)
  return merged.length === groups.length ? merged : mergeGroups(merged, threshold, scoreOf)
}

/** Each group in turn goes to the best of those before it that it fits, or stands for itself. */
function mergeOnce(groups: readonly Group[], threshold: number, scoreOf: ScoreOf): readonly Group[] {
  const merged: Set<number>[] = []
  const holding = new Map<number, number[]>()
  for (const group of groups) {
    const fits = [...new Set(group.flatMap((member) => holding.get(member) ?? []))].map((number) => ({
      number,
      fit: fitOf(new Set(group), merged[number] ?? new Set(), scoreOf),
    }))
    const best = fits.sort((x, y) => y.fit - x.fit || x.number - y.number)[0]
    const number = best && best.fit >= LEAST_CROSSING * threshold ? best.number : merged.push(new Set()) - 1
    for (const member of group) {
      if (merged[number]?.has(member)) continue
      merged[number]?.add(member)
      holding.set(member, [...(holding.get(member) ?? []), number])
    }
  }
  return merged.map((group) => [...group].sort((x, y) => x - y))
}

/** How well two groups would be one: the mean score across what each has alone; 0 where they have too little in common. */
function fitOf(group: ReadonlySet<number>, other: ReadonlySet<number>, scoreOf: ScoreOf): number {
  const left = [...group].filter((member) => !other.has(member))
  const right = [...other].filter((member) => !group.has(member))
  if (group.size - left.length < LEAST_COMMON * Math.min(group.size, other.size)) return 0
  const scores = left
    .slice(0, MOST_COMPARED)
    .flatMap((x) => right.slice(0, MOST_COMPARED).map((y) => scoreOf(x, y)))
    .filter((score) => score !== null)
  return scores.length === 0 ? 1 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}
