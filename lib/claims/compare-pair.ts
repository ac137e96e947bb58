import { longestCommonRun } from '../text/longest-common-run'
import { bestWindow, type Window } from './best-window'
import type { ArticlePair } from './article-pair'
import { rankIn, type Candidates, type Row } from './find-candidates'
import { intersect, type Kind, type PropositionIndex } from './index-propositions'
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
  /** The best cosine of the sentences just before both, or just after both: accounts that run in parallel. */
  readonly neighbours: number
  /** The best and second best cosine of one with a neighbour of the other. */
  readonly beside: readonly [number, number]
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
  const { rowOf, pairOf } = candidates
  const [left, right] = [index.propositions[a], index.propositions[b]]
  if (!left || !right) return null
  const articles = pairOf(left.articleIndex, right.articleIndex)
  const { weightOf, cosineOf } = articles
  const cosine = cosineOf(a, b)
  const rows = [rowOf(a, right.articleIndex), rowOf(b, left.articleIndex)] as const
  const overlap = (kind: Kind) => overlapOf(index, weightOf, kind, a, b)
  const window = (size: number) => windowOf(index, weightOf, a, b, size)
  return {
    a: left,
    b: right,
    cosine,
    shared: intersect(index.things.stems[a] ?? [], index.things.stems[b] ?? [])
      .map(weightOf)
      .sort((x, y) => y - x),
    overlap: {
      stems: overlap('stems'),
      pairs: overlap('pairs'),
      names: overlap('names'),
      verbs: overlap('verbs'),
      nouns: overlap('nouns'),
      numbers: overlap('numbers'),
      people: overlap('people'),
    },
    run: runOf(index, a, b),
    ranks: [rankIn(rows[0], b), rankIn(rows[1], a)],
    margins: [marginIn(rows[0], b, cosine), marginIn(rows[1], a, cosine)],
    heights: [heightIn(rows[0], cosine), heightIn(rows[1], cosine)],
    neighbours: neighboursOf(index, cosineOf, a, b),
    beside: besideOf(index, cosineOf, a, b),
    rare: rareOf(index, articles, a, b),
    windows: { short: window(SHORT_WINDOW), long: window(LONG_WINDOW) },
    rest: { stems: restOf(index, weightOf, 'stems', a, b), names: restOf(index, weightOf, 'names', a, b) },
  }
}

type Weigh = ArticlePair['weightOf']

function overlapOf({ things }: PropositionIndex, weightOf: Weigh, kind: Kind, a: number, b: number): Overlap {
  const weigh = (list: readonly number[]) => list.reduce((sum, n) => sum + weightOf(n), 0)
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

const marginIn = (row: Row, q: number, cosine: number): number =>
  cosine - (row.top[0]?.q === q ? row.second : row.best)

/** Deviations smaller than this are noise of short articles. */
const LEAST_DEVIATION = 0.02

const heightIn = (row: Row, cosine: number): number => (cosine - row.mean) / (row.deviation + LEAST_DEVIATION)

/** Content words in the two windows: about seven and a dozen words of running text. */
const SHORT_WINDOW = 4
const LONG_WINDOW = 7

function windowOf(
  { sequences }: PropositionIndex,
  weightOf: Weigh,
  a: number,
  b: number,
  size: number,
): Window {
  const [left, right] = [sequences[a] ?? [], sequences[b] ?? []]
  const [x, y] = [bestWindow(left, right, size, weightOf), bestWindow(right, left, size, weightOf)]
  return { weight: Math.max(x.weight, y.weight), share: Math.max(x.share, y.share) }
}

/** A neighbour of `p` in its own article; -1 where there is none. */
const neighbour = ({ propositions }: PropositionIndex, p: number, step: number): number =>
  propositions[p + step]?.articleIndex === propositions[p]?.articleIndex ? p + step : -1

type Cosine = ArticlePair['cosineOf']

const cosineAt = (cosineOf: Cosine, x: number, y: number): number => (x < 0 || y < 0 ? 0 : cosineOf(x, y))

const neighboursOf = (index: PropositionIndex, cosineOf: Cosine, a: number, b: number): number =>
  Math.max(...[-1, 1].map((step) => cosineAt(cosineOf, neighbour(index, a, step), neighbour(index, b, step))))

function besideOf(
  index: PropositionIndex,
  cosineOf: Cosine,
  a: number,
  b: number,
): readonly [number, number] {
  const cosines = [-1, 1].flatMap((step) => [
    cosineAt(cosineOf, a, neighbour(index, b, step)),
    cosineAt(cosineOf, neighbour(index, a, step), b),
  ])
  const [best = 0, second = 0] = cosines.sort((x, y) => y - x)
  return [best, second]
}

function rareOf(index: PropositionIndex, { rarityOf }: ArticlePair, a: number, b: number): Pair['rare'] {
  const { things } = index
  const [left, right] = [things.stems[a] ?? [], things.stems[b] ?? []]
  const shared = intersect(left, right)
  const squares = (list: readonly number[]) => list.reduce((sum, n) => sum + rarityOf(n) ** 2, 0)
  return {
    ...overlapOf(index, rarityOf, 'stems', a, b),
    cosine: squares(shared) / Math.max(1e-9, Math.sqrt(squares(left) * squares(right))),
    rarest: Math.max(0, ...shared.map(rarityOf)),
  }
}

/** The weight of what the one has and the other has not, the smaller first. */
function restOf(
  { things }: PropositionIndex,
  weightOf: Weigh,
  kind: Kind,
  a: number,
  b: number,
): readonly [number, number] {
  const [left, right] = [things[kind][a] ?? [], things[kind][b] ?? []]
  const shared = new Set(intersect(left, right))
  const [x, y] = [left, right].map((list) =>
    list.reduce((sum, n) => sum + (shared.has(n) ? 0 : weightOf(n)), 0),
  )
  return [Math.min(x ?? 0, y ?? 0), Math.max(x ?? 0, y ?? 0)]
}
