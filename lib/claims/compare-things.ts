import { intersect, type Kind, type PropositionIndex } from './index-propositions'

/** What two sets share, by weight: of the whole, of the smaller's and of the larger's part. Returned by overlapOf. */
export type Overlap = {
  readonly count: number
  readonly weight: number
  readonly least: number
  readonly most: number
  /** Both sets hold something. */
  readonly both: boolean
}

type Weigh = (thing: number) => number

/** What two propositions share of one kind; nothing where one of them has none of it. */
export function overlapOf(
  { things }: PropositionIndex,
  weightOf: Weigh,
  kind: Kind,
  a: number,
  b: number,
): Overlap {
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

/** The weights of what two propositions share of one kind, heaviest first. */
export const sharedWeights = (
  { things }: PropositionIndex,
  weightOf: Weigh,
  kind: Kind,
  a: number,
  b: number,
): readonly number[] =>
  intersect(things[kind][a] ?? [], things[kind][b] ?? [])
    .map(weightOf)
    .sort((x, y) => y - x)

/** The weight of what the one has and the other has not, the smaller first. */
export function restOf(
  { things }: PropositionIndex,
  weightOf: Weigh,
  kind: Kind,
  a: number,
  b: number,
): readonly [number, number] {
  const [left, right] = [things[kind][a] ?? [], things[kind][b] ?? []]
  let [x, y] = [0, 0]
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    const [m, n] = [left[i] ?? Infinity, right[j] ?? Infinity]
    if (m < n) x += weightOf(m)
    if (n < m) y += weightOf(n)
    if (m <= n) i++
    if (n <= m) j++
  }
  return [Math.min(x, y), Math.max(x, y)]
}
