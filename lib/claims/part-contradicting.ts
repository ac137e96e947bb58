import { remember } from '../text/remember'
import { quantities } from './conflict/find-quantities'
import type { Detail, Statement } from './conflict/detail'
import type { Group, ScoreOf } from './group-matches'

/** Members of one article that are compared in a group; an article states a claim a few times at most. */
const MOST_COMPARED = 8

/**
 * Groups without the members that contradict another passage of their own article: an account that gives two calls an
 * hour and an hour and a half tells of two calls, whichever of them the other accounts mean. Of two such members the one
 * that matches the rest less goes; a group of one member is none.
 */
export function partContradicting(
  groups: readonly Group[],
  statements: readonly Statement[],
  scoreOf: ScoreOf,
): readonly Group[] {
  const detailsOf = remember((member: number): readonly Detail[] => {
    const statement = statements[member]
    return statement ? quantities.find(statement) : []
  })
  return groups.flatMap((group): readonly Group[] => {
    const gone = new Set<number>()
    const isApart = (x: number, y: number): boolean =>
      statements[x]?.article === statements[y]?.article && giveOthers(detailsOf(x), detailsOf(y))
    for (const x of group) {
      if (detailsOf(x).length === 0) continue
      for (const y of group.filter((other) => other > x && isApart(x, other)).slice(0, MOST_COMPARED)) {
        if (gone.has(x) || gone.has(y)) continue
        gone.add(fitOf(x, group, scoreOf) < fitOf(y, group, scoreOf) ? x : y)
      }
    }
    const left = group.filter((member) => !gone.has(member))
    return new Set(left.map((member) => statements[member]?.article)).size > 1 ? [left] : []
  })
}

/** Whether two passages give a length, a sum or a share differently, and neither what the other gives. */
function giveOthers(mine: readonly Detail[], theirs: readonly Detail[]): boolean {
  const pairs = mine.flatMap((a) =>
    MEASURES.test(a.key) ? theirs.filter(({ key }) => key === a.key).map((b) => [a, b] as const) : [],
  )
  return pairs.length > 0 && pairs.every(([a, b]) => isFar(a, b))
}

/** However vaguely an account speaks, what lies further apart it means for two. Raised, an hour and an hour and a half are one. */
const FAR = 1.25

function isFar(a: Detail, b: Detail): boolean {
  const [x, y] = [a, b].map(({ low, high }) => (low + (Number.isFinite(high) ? high : low)) / 2)
  return x !== undefined && y !== undefined && Math.max(x, y) > FAR * Math.min(x, y)
}

/** What one thing has one of; of people and things counted an account gives parts. */
const MEASURES = /^(?:duration|money|percent|vote|age)/u

function fitOf(member: number, group: Group, scoreOf: ScoreOf): number {
  const scores = group.slice(0, MOST_COMPARED).flatMap((other) => scoreOf(member, other) ?? [])
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}
