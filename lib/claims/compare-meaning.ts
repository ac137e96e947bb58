import type { Likeness } from './measure-likeness'

/** Words as numbers, and what each of them weighs. */
export type Weighed = { readonly words: readonly number[]; readonly weights: Float64Array }

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

export function compareMeaning(left: Weighed, right: Weighed, likenessOf: Likeness): Meaning {
  const { likeness, found } = findLikes(left.words, right.words, likenessOf)
  const [x, y] = [weigh(found[0], left.weights), weigh(found[1], right.weights)]
  const [v, w] = [windowOf(found[0], left.weights), windowOf(found[1], right.weights)]
  const inOrder = orderOf(likeness, left.weights, right.weights)
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
export function measureMeaning(left: Weighed, right: Weighed, likenessOf: Likeness): number {
  const { found } = findLikes(left.words, right.words, likenessOf)
  const [x, y] = [weigh(found[0], left.weights), weigh(found[1], right.weights)]
  const [less, more] = rising(x.like / x.all, y.like / y.all)
  return (less + more) / 2
}

/** How alike each word is to each of the other list, row by row, and the best that each word of either list finds. */
function findLikes(left: readonly number[], right: readonly number[], likenessOf: Likeness) {
  const width = right.length
  const likeness = new Float64Array(left.length * width)
  const found = [new Float64Array(left.length), new Float64Array(width)] as const
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < width; j++) {
      const like = likenessOf(left[i] ?? -1, right[j] ?? -1)
      likeness[i * width + j] = like
      if (like > (found[0][i] ?? 0)) found[0][i] = like
      if (like > (found[1][j] ?? 0)) found[1][j] = like
    }
  return { likeness, found }
}

const rising = (x: number, y: number): readonly [number, number] => (x < y ? [x, y] : [y, x])

/** Keeps shares of empty lists finite. */
const LEAST = 1e-9

/** What the words from one to another weigh, what of it finds its like, and what finds it in another word. */
function weigh(
  found: Float64Array,
  weights: Float64Array,
  from = 0,
  to = found.length,
): { readonly all: number; readonly like: number; readonly other: number } {
  let [all, like, other] = [LEAST, 0, 0]
  for (let i = from; i < to; i++) {
    const [x, weight] = [found[i] ?? 0, weights[i] ?? 0]
    all += weight
    like += x * weight
    if (x < 1) other += x * weight
  }
  return { all, like, other }
}

function windowOf(found: Float64Array, weights: Float64Array): { weight: number; share: number } {
  let [weight, share] = [0, 0]
  for (let from = 0; from === 0 || from + WINDOW <= found.length; from++) {
    const part = weigh(found, weights, from, Math.min(found.length, from + WINDOW))
    weight = Math.max(weight, part.like)
    share = Math.max(share, part.like / part.all)
  }
  return { weight, share }
}

/** The heaviest alignment that keeps the order of both (a weighted longest common subsequence). */
function orderOf(likeness: Float64Array, left: Float64Array, right: Float64Array): number {
  let above = new Float64Array(right.length + 1)
  let line = new Float64Array(right.length + 1)
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      const like = likeness[i * right.length + j] ?? 0
      const tie = like > 0 ? like * Math.sqrt((left[i] ?? 0) * (right[j] ?? 0)) : 0
      line[j + 1] = Math.max(above[j + 1] ?? 0, line[j] ?? 0, (above[j] ?? 0) + tie)
    }
    ;[above, line] = [line, above]
  }
  return above[right.length] ?? 0
}
