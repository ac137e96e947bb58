import { rankIn, type Row } from './article-rows'

/** Where a pair stands among what each of the two compares with best. Returned by placeInRows. */
export type Place = {
  /** The rank of each in the other's row, 0 for the best. */
  readonly ranks: readonly [number, number]
  /** How far the pair's measure lies above the row's best other. */
  readonly margins: readonly [number, number]
}

/** The rows of `a` in the article of `b`, and of `b` in the article of `a`. */
export type Rows = readonly [Row, Row]

/** Places a pair by the cosine that the rows are ranked by. */
export const placeByCosine = (rows: Rows, a: number, b: number, cosine: number): Place => ({
  ranks: [rankIn(rows[0], b), rankIn(rows[1], a)],
  margins: [marginIn(rows[0], b, cosine), marginIn(rows[1], a, cosine)],
})

const marginIn = (row: Row, q: number, cosine: number): number =>
  cosine - (row.top[0]?.q === q ? row.second : row.best)

/** Places a pair by another measure, among the rows' best matches. */
export function placeInRows(
  rows: Rows,
  a: number,
  b: number,
  measure: (p: number, q: number) => number,
): Place {
  const own = measure(a, b)
  const others = [
    rows[0].top.filter(({ q }) => q !== b).map(({ q }) => measure(a, q)),
    rows[1].top.filter(({ q }) => q !== a).map(({ q }) => measure(q, b)),
  ] as const
  const rank = (list: readonly number[]) => list.filter((other) => other > own).length
  const margin = (list: readonly number[]) => own - Math.max(0, ...list)
  return {
    ranks: [rank(others[0]), rank(others[1])],
    margins: [margin(others[0]), margin(others[1])],
  }
}

/** Deviations smaller than this are noise of short articles. */
const LEAST_DEVIATION = 0.02

/** How far a cosine lies above the mean of each row, in the row's deviations. */
export const heightsIn = (rows: Rows, cosine: number): readonly [number, number] => [
  heightIn(rows[0], cosine),
  heightIn(rows[1], cosine),
]

const heightIn = (row: Row, cosine: number): number => (cosine - row.mean) / (row.deviation + LEAST_DEVIATION)
