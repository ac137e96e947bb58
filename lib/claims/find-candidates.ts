import type { PropositionIndex } from './index-propositions'

/** Two propositions of different articles that may state the same. */
export type Candidate = {
  readonly a: number
  /** Greater than `a`. */
  readonly b: number
  readonly cosine: number
}

/** How one proposition compares with one other article. */
export type Row = {
  /** Cosine of the best match there, and of the second best; 0 where there is none. */
  readonly best: number
  readonly second: number
  /** Mean and standard deviation of the cosines with all that stands there. */
  readonly mean: number
  readonly deviation: number
  /** The best matches there, best first. */
  readonly top: readonly number[]
  /** Their cosines, in the same order. */
  readonly cosines: readonly number[]
}

/** Returned by findCandidates. */
export type Candidates = {
  readonly pairs: readonly Candidate[]
  readonly rowOf: (proposition: number, article: number) => Row
  /** By proposition: its best matches in all other articles with their cosines, best first. */
  readonly closest: readonly ReadonlyMap<number, number>[]
}

/** Best matches kept per proposition and other article. Lowered, a long sentence loses some of its several claims. */
const PER_ARTICLE = 6

/** Kept per proposition over all articles. What it loses in an event of hundreds of articles, the groups bring back. */
const PER_PROPOSITION = 30

/**
 * Cosines below share a stray word. Together with PER_ARTICLE this leaves out a fifth of the annotated pairs of 82 events;
 * without either limit the scorer finds no more of them (F1 57.6 and 57.8), at four times the cost.
 */
const LEAST_COSINE = 0.06

/**
 * Look-ups that one proposition may cost; its rarest stems come first, so that only words of every second sentence are
 * passed over, and only in events of more than some 500 sentences. Raised, long articles cost the square of their length.
 */
const MOST_LOOKUPS = 8_000

const NO_ROW: Row = { best: 0, second: 0, mean: 0, deviation: 0, top: [], cosines: [] }

/**
 * Pairs worth scoring: for each proposition its best few in every other article by cosine, found through an inverted
 * index, so that the cost grows with what articles share and not with the square of their sentences.
 */
export function findCandidates(index: PropositionIndex): Candidates {
  const sums = new Float64Array(index.propositions.length)
  const articleOf = Int32Array.from(index.propositions, ({ articleIndex }) => articleIndex)
  const sizes = new Map<number, number>()
  for (const article of articleOf) sizes.set(article, (sizes.get(article) ?? 0) + 1)
  const rows = index.propositions.map((_, p) => findRows(index, p, sums, articleOf, sizes))
  const closest = rows.map(
    (own) =>
      new Map(
        [...own.values()]
          .flatMap(({ top, cosines }) => top.map((q, i) => [q, cosines[i] ?? 0] as const))
          .sort(([p, x], [q, y]) => y - x || p - q)
          .slice(0, PER_PROPOSITION),
      ),
  )
  const pairs = closest.flatMap((own, p) =>
    [...own].flatMap(([q, cosine]): readonly Candidate[] =>
      q < p && closest[q]?.has(p) ? [] : [{ a: Math.min(p, q), b: Math.max(p, q), cosine }],
    ),
  )
  return {
    pairs: pairs.sort((x, y) => x.a - y.a || x.b - y.b),
    rowOf: (proposition, article) => rows[proposition]?.get(article) ?? NO_ROW,
    closest,
  }
}

/** By article number: how proposition `p` compares with it. Articles without a candidate are absent. */
function findRows(
  index: PropositionIndex,
  p: number,
  sums: Float64Array,
  articleOf: Int32Array,
  sizes: ReadonlyMap<number, number>,
): ReadonlyMap<number, Row> {
  const byArticle = new Map<number, { q: number; cosine: number }[]>()
  const moments = new Map<number, { sum: number; squares: number }>()
  for (const q of addShared(index, p, sums, articleOf)) {
    const cosine = (sums[q] ?? 0) / ((index.norm[p] ?? 1) * (index.norm[q] ?? 1))
    sums[q] = 0
    const article = articleOf[q] ?? -1
    const moment = moments.get(article) ?? { sum: 0, squares: 0 }
    moments.set(article, { sum: moment.sum + cosine, squares: moment.squares + cosine * cosine })
    if (cosine < LEAST_COSINE) continue
    const list = byArticle.get(article)
    if (list) list.push({ q, cosine })
    else byArticle.set(article, [{ q, cosine }])
  }
  const rows = new Map<number, Row>()
  for (const [article, list] of byArticle) {
    list.sort((x, y) => y.cosine - x.cosine || x.q - y.q)
    const { sum, squares } = moments.get(article) ?? { sum: 0, squares: 0 }
    const size = sizes.get(article) ?? 1
    rows.set(article, {
      mean: sum / size,
      deviation: Math.sqrt(Math.max(0, squares / size - (sum / size) ** 2)),
      best: list[0]?.cosine ?? 0,
      second: list[1]?.cosine ?? 0,
      top: list.slice(0, PER_ARTICLE).map(({ q }) => q),
      cosines: list.slice(0, PER_ARTICLE).map(({ cosine }) => cosine),
    })
  }
  return rows
}

/**
 * Adds up, in `sums`, the squared weights of the stems that `p` shares with every proposition of other articles, rarest
 * stems first; returns which propositions share any. `sums` is all zero before and to be cleared after.
 */
function addShared(
  index: PropositionIndex,
  p: number,
  sums: Float64Array,
  articleOf: Int32Array,
): readonly number[] {
  const touched: number[] = []
  const listOf = (stem: number) => index.postings[stem] ?? []
  const rarestFirst = [...(index.things.stems[p] ?? [])].sort((x, y) => listOf(x).length - listOf(y).length)
  let lookups = 0
  for (const stem of rarestFirst) {
    lookups += listOf(stem).length
    if (lookups > MOST_LOOKUPS) break
    const weight = (index.weights[stem] ?? 0) ** 2
    for (const q of listOf(stem)) {
      if (articleOf[q] === articleOf[p]) continue
      if (sums[q] === 0) touched.push(q)
      sums[q] = (sums[q] ?? 0) + weight
    }
  }
  return touched
}
