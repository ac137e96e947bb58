import { groupBy } from '../text/group-by'
import type { Copies } from './copies'
import type { Match, ScoreOf } from './group-matches'

/** Possible passages per claim. A claim seldom has more that are worth the reader's time. */
const MOST_POSSIBLE = 5

/** A newcomer is compared with this many passages of the claim; keeps claims of hundreds affordable. */
const MOST_COMPARED = 12

/** A passage whose best match within a claim is below this share of the threshold is not asked about. */
const LEAST_SHARE = 0.5

export type Possible = { readonly p: number; readonly score: number }

/**
 * For each group, the passages that may state its claim too, best first; none where nothing comes near. A passage is
 * taken where its scores with those passages of the claim that no claim has shown it with yet exceed the threshold on
 * average: what two claims could both list stands in the first only, or a long sentence that resembles everything would
 * be listed everywhere, most of it wrong. Copies of a passage follow it unasked. Matches are sorted, best first.
 */
export function choosePossible(
  groups: readonly (readonly number[])[],
  matches: readonly Match[],
  threshold: number,
  scoreOf: ScoreOf,
  copies: Pick<Copies, 'of'>,
): readonly (readonly Possible[])[] {
  const near = neighboursOf(matches, LEAST_SHARE * threshold)
  const told = new Map<number, Set<number>>()
  const tell = (a: number, b: number) => {
    told.set(a, (told.get(a) ?? new Set()).add(b))
    told.set(b, (told.get(b) ?? new Set()).add(a))
  }
  for (const group of groups) {
    const compared = group.slice(0, MOST_TOLD)
    compared.forEach((a, i) => compared.slice(i + 1).forEach((b) => tell(a, b)))
  }
  return groups.map((group) => {
    const passages = [...group]
    const chosen: Possible[] = []
    for (const { p, score } of rankNear(group, near)) {
      if (chosen.length >= MOST_POSSIBLE) break
      const fresh = passages.slice(-MOST_COMPARED).filter((other) => !told.get(p)?.has(other))
      const scores = fresh.map((other) => scoreOf(other, p)).filter((s) => s !== null)
      if (scores.length === 0 || sum(scores) <= threshold * scores.length) continue
      for (const other of passages.slice(0, MOST_TOLD)) tell(other, p)
      passages.push(p)
      const fitting = copies.of(p).filter((copy) => !group.includes(copy))
      chosen.push(...fitting.map((copy) => ({ p: copy, score })))
    }
    return chosen.slice(0, MOST_POSSIBLE)
  })
}

/** Of a claim of more passages (reprints of one line) only these are remembered as shown together. */
const MOST_TOLD = 60

const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0)

/** By proposition: those that it matches with at least this score. */
function neighboursOf(matches: readonly Match[], least: number): ReadonlyMap<number, readonly Possible[]> {
  const near = matches
    .filter(({ score }) => score >= least)
    .flatMap(({ a, b, score }) => [
      { from: a, p: b, score },
      { from: b, p: a, score },
    ])
  return groupBy(
    near,
    ({ from }) => from,
    ({ p, score }) => ({ p, score }),
  )
}

/** Whoever matches a member, by its best score, best first. */
function rankNear(
  group: readonly number[],
  near: ReadonlyMap<number, readonly Possible[]>,
): readonly Possible[] {
  const own = new Set(group)
  const best = new Map<number, number>()
  for (const member of group)
    for (const { p, score } of near.get(member) ?? [])
      if (!own.has(p)) best.set(p, Math.max(score, best.get(p) ?? 0))
  return [...best].map(([p, score]) => ({ p, score })).sort((x, y) => y.score - x.score || x.p - y.p)
}
