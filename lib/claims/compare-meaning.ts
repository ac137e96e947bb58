import type { Likeness } from './measure-likeness'

/** Words as numbers, and what each of them weighs. Returned by weighWords. */
export type Weighed = { readonly words: readonly number[]; readonly weights: readonly number[] }

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

export function weighWords(words: readonly number[], weightOf: (word: number) => number): Weighed {
  const first = words.slice(0, MOST_WORDS)
  return { words: first, weights: first.map(weightOf) }
}

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

/** Written anew by each comparison, for to make them costs more than to fill them: likenesses row by row, and the best. */
const TABLE = new Float64Array(MOST_WORDS ** 2)
const FOUND = [new Float64Array(MOST_WORDS), new Float64Array(MOST_WORDS)] as const

/** How alike each word is to each of the other list, and the best that each word of either list finds. */
function findLikes(left: readonly number[], right: readonly number[], likenessOf: Likeness) {
  const [mine, theirs] = FOUND
  mine.fill(0)
  theirs.fill(0)
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < right.length; j++) {
      const like = likenessOf(left[i] ?? -1, right[j] ?? -1)
      TABLE[i * right.length + j] = like
      if (like > (mine[i] ?? 0)) mine[i] = like
      if (like > (theirs[j] ?? 0)) theirs[j] = like
    }
  return { likeness: TABLE, found: FOUND }
}

const rising = (x: number, y: number): readonly [number, number] => (x < y ? [x, y] : [y, x])

/** Keeps shares of empty lists finite. */
const LEAST = 1e-9

/** What the words from one to another weigh, what of it finds its like, and what finds it in another word. */
function weigh(
  found: Float64Array,
  weights: readonly number[],
  from = 0,
  to = weights.length,
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

function windowOf(found: Float64Array, weights: readonly number[]): { weight: number; share: number } {
  let [weight, share] = [0, 0]
  for (let from = 0; from === 0 || from + WINDOW <= weights.length; from++) {
    const part = weigh(found, weights, from, Math.min(weights.length, from + WINDOW))
    weight = Math.max(weight, part.like)
    share = Math.max(share, part.like / part.all)
  }
  return { weight, share }
}

/** The heaviest alignment that keeps the order of both (a weighted longest common subsequence). */
function orderOf(likeness: Float64Array, left: readonly number[], right: readonly number[]): number {
  let above = [0, ...right.map(() => 0)]
  let line = [...above]
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
