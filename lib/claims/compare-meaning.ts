import type { Likeness } from './measure-likeness'

/** How alike two lists of words are when words that are used alike count as alike. Returned by compareMeaning. */
export type Meaning = {
  /** The weighted share of each list that finds its like in the other, the less first. */
  readonly shares: readonly [number, number]
  /** The weight that finds its like in another word, not in the same. */
  readonly others: readonly [number, number]
  /** The weight that finds nothing. */
  readonly rest: readonly [number, number]
  /** The most alike stretch of one in the other: the weight that finds its like, and its share of the stretch. */
  readonly window: { readonly weight: number; readonly share: number }
  /** The weight that both have in the same order, and its share of both and of the shorter. */
  readonly order: { readonly weight: number; readonly both: number; readonly shorter: number }
}

/** Words in the stretch: about a dozen of running text. */
const WINDOW = 6

/** Longer lists are compared by their first words only. */
const MOST_WORDS = 60

/** Words as numbers. */
export function compareMeaning(
  left: readonly number[],
  right: readonly number[],
  likenessOf: Likeness,
  weightOf: (word: number) => number,
): Meaning {
  const { likeness, weights, found, both } = findLikes(left, right, likenessOf, weightOf)
  const [x, y] = both
  const [v, w] = [windowOf(found[0], weights[0]), windowOf(found[1], weights[1])]
  const inOrder = orderOf(likeness, weights)
  return {
    shares: rising(x.like / x.all, y.like / y.all),
    others: rising(x.other, y.other),
    rest: rising(x.all - x.like, y.all - y.like),
    window: { weight: Math.min(v.weight, w.weight), share: Math.max(v.share, w.share) },
    order: {
      weight: inOrder,
      both: (2 * inOrder) / (x.all + y.all),
      shorter: inOrder / Math.min(x.all, y.all),
    },
  }
}

/** The mean of the two shares of compareMeaning, for much less than all of it costs. */
export function measureMeaning(
  left: readonly number[],
  right: readonly number[],
  likenessOf: Likeness,
  weightOf: (word: number) => number,
): number {
  const [x, y] = findLikes(left, right, likenessOf, weightOf).both
  const [less, more] = rising(x.like / x.all, y.like / y.all)
  return (less + more) / 2
}

/** How alike each word is to each of the other list, and what of each list finds its like. */
function findLikes(
  left: readonly number[],
  right: readonly number[],
  likenessOf: Likeness,
  weightOf: (word: number) => number,
) {
  const [a, b] = [left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS)]
  const likeness = a.map((x) => Float64Array.from(b, (y) => likenessOf(x, y)))
  const weights = [a.map(weightOf), b.map(weightOf)] as const
  const found = [
    likeness.map((row) => row.reduce((best, x) => Math.max(best, x), 0)),
    b.map((_, j) => likeness.reduce((best, row) => Math.max(best, row[j] ?? 0), 0)),
  ] as const
  return {
    likeness,
    weights,
    found,
    both: [weigh(found[0], weights[0]), weigh(found[1], weights[1])] as const,
  }
}

const rising = (x: number, y: number): readonly [number, number] => (x < y ? [x, y] : [y, x])

/** Keeps shares of empty lists finite. */
const LEAST = 1e-9

function weigh(
  found: readonly number[],
  weights: readonly number[],
): { readonly all: number; readonly like: number; readonly other: number } {
  let [all, like, other] = [LEAST, 0, 0]
  found.forEach((x, i) => {
    const weight = weights[i] ?? 0
    all += weight
    like += x * weight
    if (x < 1) other += x * weight
  })
  return { all, like, other }
}

function windowOf(found: readonly number[], weights: readonly number[]): { weight: number; share: number } {
  let [weight, share] = [0, 0]
  for (let from = 0; from === 0 || from + WINDOW <= found.length; from++) {
    const part = weigh(found.slice(from, from + WINDOW), weights.slice(from, from + WINDOW))
    weight = Math.max(weight, part.like)
    share = Math.max(share, part.like / part.all)
  }
  return { weight, share }
}

/** The heaviest alignment that keeps the order of both (a weighted longest common subsequence). */
function orderOf(
  likeness: readonly Float64Array[],
  [left, right]: readonly [readonly number[], readonly number[]],
): number {
  let above = new Float64Array(right.length + 1)
  likeness.forEach((row, i) => {
    const line = new Float64Array(right.length + 1)
    for (let j = 0; j < right.length; j++) {
      const tie = (row[j] ?? 0) * Math.sqrt((left[i] ?? 0) * (right[j] ?? 0))
      line[j + 1] = Math.max(above[j + 1] ?? 0, line[j] ?? 0, (above[j] ?? 0) + tie)
    }
    above = line
  })
  return above[right.length] ?? 0
}
