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
  /** The best matches there, best first. */
  readonly top: readonly number[]
  /** Their cosines, in the same order. */
  readonly cosines: readonly number[]
}

/** Returned by findCandidates. */
export type Candidates = {
  readonly pairs: readonly Candidate[]
  readonly rowOf: (proposition: number, article: number) => Row
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

const NO_ROW: Row = { best: 0, second: 0, top: [], cosines: [] }

/**
 * Pairs worth scoring: for each proposition its best few in every other article by cosine, found through an inverted
 * index, so that the cost grows with what articles share and not with the square of their sentences.
 */
export function findCandidates(index: PropositionIndex): Candidates {
  const sums = new Float64Array(index.propositions.length)
  const articleOf = Int32Array.from(index.propositions, ({ articleIndex }) => articleIndex)
  const rows = index.propositions.map((_, p) => findRows(index, p, sums, articleOf))
  const seen = new Set<string>()
  const pairs: Candidate[] = []
  rows.forEach((own, p) => {
    const kept = [...own.values()]
      .flatMap(({ top, cosines }) =>
        top.map((q, i) => ({ a: Math.min(p, q), b: Math.max(p, q), cosine: cosines[i] ?? 0 })),
      )
      .sort((x, y) => y.cosine - x.cosine || x.a - y.a || x.b - y.b)
      .slice(0, PER_PROPOSITION)
    for (const pair of kept) {
      const key = `${pair.a} ${pair.b}`
      if (!seen.has(key)) pairs.push(pair)
      seen.add(key)
    }
  })
  return {
    pairs: pairs.sort((x, y) => x.a - y.a || x.b - y.b),
    rowOf: (proposition, article) => rows[proposition]?.get(article) ?? NO_ROW,
  }
}

/** By article number: how proposition `p` compares with it. Articles without a candidate are absent. */
function findRows(
  index: PropositionIndex,
  p: number,
  sums: Float64Array,
  articleOf: Int32Array,
): ReadonlyMap<number, Row> {
  const byArticle = new Map<number, { q: number; cosine: number }[]>()
  for (const q of addShared(index, p, sums, articleOf)) {
    const cosine = (sums[q] ?? 0) / ((index.norm[p] ?? 1) * (index.norm[q] ?? 1))
    sums[q] = 0
    if (cosine < LEAST_COSINE) continue
    const article = articleOf[q] ?? -1
    const list = byArticle.get(article)
    if (list) list.push({ q, cosine })
    else byArticle.set(article, [{ q, cosine }])
  }
  const rows = new Map<number, Row>()
  for (const [article, list] of byArticle) {
    list.sort((x, y) => y.cosine - x.cosine || x.q - y.q)
    rows.set(article, {
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
