import { longestCommonRun } from '../text/longest-common-run'
import { bestWindow, type Window } from './best-window'
import type { Candidates, Row } from './find-candidates'
import { cosineOf, intersect, type Kind, type PropositionIndex } from './index-propositions'
import type { EventProposition } from './proposition'

/** Two propositions with what the cues ask of them, worked out once. Returned by comparePair. */
export type Pair = {
  readonly a: EventProposition
  readonly b: EventProposition
  readonly cosine: number
  /** Weights of the shared stems, heaviest first. */
  readonly shared: readonly number[]
  readonly overlap: Readonly<Record<Kind, Overlap>>
  readonly run: { readonly length: number; readonly content: number; readonly quoted: number }
  /** Rank of each in the other's row (0 is best), and how far its cosine lies above the row's best other. */
  readonly ranks: readonly [number, number]
  readonly margins: readonly [number, number]
  /** How far it lies above the mean of each row, in the row's deviations. */
  readonly heights: readonly [number, number]
  /** How far it lies below the best match that each has in any article: 0 or less. */
  readonly gaps: readonly [number, number]
  /** The best cosine of the sentences just before both, or just after both: accounts that run in parallel. */
  readonly neighbours: number
  /** The best and second best cosine of one with a neighbour of the other. */
  readonly beside: readonly [number, number]
  /** The best third proposition, of another article, that is like both: the lesser of the two cosines. */
  readonly support: number
  /** The same as `overlap.stems` and `cosine`, words weighed by how rare they are in general too. */
  readonly rare: Overlap & { readonly cosine: number; readonly rarest: number }
  /** Most alike stretches of few and of more content words. */
  readonly windows: { readonly short: Window; readonly long: Window }
  /** Weights of what only one of them says. */
  readonly rest: { readonly stems: readonly [number, number]; readonly names: readonly [number, number] }
}

/** What two sets share, by weight: of the whole, of the smaller's and of the larger's part. */
type Overlap = {
  readonly count: number
  readonly weight: number
  readonly least: number
  readonly most: number
  /** Both sets hold something. */
  readonly both: boolean
}

/** Compares two propositions of different articles, the lower number first; null where there is no such proposition. */
export function comparePair(
  index: PropositionIndex,
  candidates: Candidates,
  a: number,
  b: number,
): Pair | null {
  const { rowOf, closest } = candidates
  const [left, right] = [index.propositions[a], index.propositions[b]]
  if (!left || !right) return null
  const cosine = cosineOf(index, a, b)
  const rows = [rowOf(a, right.articleIndex), rowOf(b, left.articleIndex)] as const
  const weightOf = (n: number) => index.weights[n] ?? 0
  const bestOf = (p: number): number => closest[p]?.values().next().value ?? 0
  const window = (size: number) => windowOf(index, a, b, size)
  return {
    a: left,
    b: right,
    cosine,
    shared: intersect(index.things.stems[a] ?? [], index.things.stems[b] ?? [])
      .map(weightOf)
      .sort((x, y) => y - x),
    overlap: {
      stems: overlapOf(index, 'stems', a, b),
      pairs: overlapOf(index, 'pairs', a, b),
      names: overlapOf(index, 'names', a, b),
      verbs: overlapOf(index, 'verbs', a, b),
      nouns: overlapOf(index, 'nouns', a, b),
      numbers: overlapOf(index, 'numbers', a, b),
      people: overlapOf(index, 'people', a, b),
    },
    run: runOf(index, a, b),
    ranks: [rankIn(rows[0], b), rankIn(rows[1], a)],
    margins: [marginIn(rows[0], b, cosine), marginIn(rows[1], a, cosine)],
    heights: [heightIn(rows[0], cosine), heightIn(rows[1], cosine)],
    gaps: [cosine - bestOf(a), cosine - bestOf(b)],
    neighbours: neighboursOf(index, a, b),
    beside: besideOf(index, a, b),
    support: supportOf(candidates, index, a, b),
    rare: rareOf(index, a, b),
    windows: { short: window(SHORT_WINDOW), long: window(LONG_WINDOW) },
    rest: { stems: restOf(index, 'stems', a, b), names: restOf(index, 'names', a, b) },
  }
}

function overlapOf(
  { things, weights }: Pick<PropositionIndex, 'things' | 'weights'>,
  kind: Kind,
  a: number,
  b: number,
): Overlap {
  const weigh = (list: readonly number[]) => list.reduce((sum, n) => sum + (weights[n] ?? 0), 0)
  const left = things[kind][a] ?? []
  const right = things[kind][b] ?? []
  const shared = intersect(left, right)
  const weight = weigh(shared)
  const parts = [left, right].map((list) => weight / Math.max(1e-9, weigh(list)))
  return {
    count: shared.length,
    weight,
    least: weight > 0 ? Math.min(...parts) : 0,
    most: weight > 0 ? Math.max(...parts) : 0,
    both: left.length > 0 && right.length > 0,
  }
}

/** The longest common run of words, how many content words it holds, and how many of its words both quote. */
function runOf({ propositions, things, words }: PropositionIndex, a: number, b: number): Pair['run'] {
  const left = words[a] ?? []
  const { start, length } = longestCommonRun(left, words[b] ?? [])
  const quoted = propositions[a]?.quoted.filter((i) => i >= start && i < start + length).length ?? 0
  const stems = intersect(things.stems[a] ?? [], things.stems[b] ?? []).length
  return { length, content: Math.min(length, stems), quoted: propositions[b]?.quoted.length ? quoted : 0 }
}

/** Beyond the matches that a row keeps all ranks are one. */
const rankIn = (row: Row, q: number): number => {
  const rank = row.top.indexOf(q)
  return rank < 0 ? row.top.length : rank
}

const marginIn = (row: Row, q: number, cosine: number): number =>
  cosine - (row.top[0] === q ? row.second : row.best)

/** Deviations smaller than this are noise of short articles. */
const LEAST_DEVIATION = 0.02

const heightIn = (row: Row, cosine: number): number => (cosine - row.mean) / (row.deviation + LEAST_DEVIATION)

/** Content words in the two windows: about seven and a dozen words of running text. */
const SHORT_WINDOW = 4
const LONG_WINDOW = 7

function windowOf({ sequences, weights }: PropositionIndex, a: number, b: number, size: number): Window {
  const [left, right] = [sequences[a] ?? [], sequences[b] ?? []]
  const weightOf = (n: number) => weights[n] ?? 0
  const [x, y] = [bestWindow(left, right, size, weightOf), bestWindow(right, left, size, weightOf)]
  return { weight: Math.max(x.weight, y.weight), share: Math.max(x.share, y.share) }
}

/** A neighbour of `p` in its own article; -1 where there is none. */
const neighbour = ({ propositions }: PropositionIndex, p: number, step: number): number =>
  propositions[p + step]?.articleIndex === propositions[p]?.articleIndex ? p + step : -1

const cosineAt = (index: PropositionIndex, x: number, y: number): number =>
  x < 0 || y < 0 ? 0 : cosineOf(index, x, y)

const neighboursOf = (index: PropositionIndex, a: number, b: number): number =>
  Math.max(...[-1, 1].map((step) => cosineAt(index, neighbour(index, a, step), neighbour(index, b, step))))

function besideOf(index: PropositionIndex, a: number, b: number): readonly [number, number] {
  const cosines = [-1, 1].flatMap((step) => [
    cosineAt(index, a, neighbour(index, b, step)),
    cosineAt(index, neighbour(index, a, step), b),
  ])
  const [best = 0, second = 0] = cosines.sort((x, y) => y - x)
  return [best, second]
}

function supportOf(
  { closest }: Candidates,
  { propositions }: PropositionIndex,
  a: number,
  b: number,
): number {
  const ofB = closest[b]
  let best = 0
  for (const [third, cosine] of closest[a] ?? []) {
    if (cosine <= best) break
    if (propositions[third]?.articleIndex === propositions[b]?.articleIndex) continue
    best = Math.max(best, Math.min(cosine, ofB?.get(third) ?? 0))
  }
  return best
}

function rareOf({ things, rarity }: PropositionIndex, a: number, b: number): Pair['rare'] {
  const [left, right] = [things.stems[a] ?? [], things.stems[b] ?? []]
  const shared = intersect(left, right)
  const squares = (list: readonly number[]) => list.reduce((sum, n) => sum + (rarity[n] ?? 0) ** 2, 0)
  return {
    ...overlapOf({ things, weights: rarity }, 'stems', a, b),
    cosine: squares(shared) / Math.max(1e-9, Math.sqrt(squares(left) * squares(right))),
    rarest: Math.max(0, ...shared.map((n) => rarity[n] ?? 0)),
  }
}

/** The weight of what the one has and the other has not, the smaller first. */
function restOf(
  { things, weights }: PropositionIndex,
  kind: Kind,
  a: number,
  b: number,
): readonly [number, number] {
  const [left, right] = [things[kind][a] ?? [], things[kind][b] ?? []]
  const shared = new Set(intersect(left, right))
  const [x, y] = [left, right].map((list) =>
    list.reduce((sum, n) => sum + (shared.has(n) ? 0 : (weights[n] ?? 0)), 0),
  )
  return [Math.min(x ?? 0, y ?? 0), Math.max(x ?? 0, y ?? 0)]
}
