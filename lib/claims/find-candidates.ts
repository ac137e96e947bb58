import { cosineOf, type PropositionIndex } from './index-propositions'

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
}

/** Returned by findCandidates. */
export type Candidates = {
  readonly pairs: readonly Candidate[]
  readonly rowOf: (proposition: number, article: number) => Row
}

/** Best matches kept per proposition and other article. Lowered, a long sentence loses some of its several claims. */
const PER_ARTICLE = 6

/** Kept per proposition over all articles. What it loses in an event of hundreds of articles, the groups bring back. */
const PER_PROPOSITION = 60

/** Cosines below share a stray word. On the development gold 1 % of the true matches lie below. */
const LEAST_COSINE = 0.06

/** Comparisons that one proposition may cost; its rarest stems are looked up first. */
const MOST_LOOKUPS = 20_000

const NO_ROW: Row = { best: 0, second: 0, top: [] }

/**
 * Pairs worth scoring: for each proposition its best few in every other article by cosine, found through an inverted
 * index, so that the cost grows with what articles share and not with the square of their sentences.
 */
export function findCandidates(index: PropositionIndex): Candidates {
  const rows = index.propositions.map((_, p) => findRows(index, p))
  const seen = new Set<string>()
  const pairs: Candidate[] = []
  rows.forEach((own, p) => {
    const tops = [...own.values()].flatMap((row) => row.top)
    const kept = tops
      .map((q) => ({ a: Math.min(p, q), b: Math.max(p, q), cosine: cosineOf(index, p, q) }))
      .filter((pair) => pair.cosine >= LEAST_COSINE)
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

/** By article number: how proposition `p` compares with it. Articles that share no stem with it are absent. */
function findRows(index: PropositionIndex, p: number): ReadonlyMap<number, Row> {
  const home = index.propositions[p]?.articleIndex
  const byArticle = new Map<number, { q: number; cosine: number }[]>()
  for (const [q, dot] of dotsOf(index, p)) {
    const article = index.propositions[q]?.articleIndex ?? -1
    if (article === home) continue
    const cosine = dot / ((index.norm[p] ?? 1) * (index.norm[q] ?? 1))
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
    })
  }
  return rows
}

/** Sums of squared weights of shared stems with every proposition that shares one, rarest stems first. */
function dotsOf(index: PropositionIndex, p: number): ReadonlyMap<number, number> {
  const dots = new Map<number, number>()
  const listOf = (stem: number) => index.postings[stem] ?? []
  const rarestFirst = [...(index.things.stems[p] ?? [])].sort((x, y) => listOf(x).length - listOf(y).length)
  let lookups = 0
  for (const stem of rarestFirst) {
    lookups += listOf(stem).length
    if (lookups > MOST_LOOKUPS) break
    const weight = (index.weights[stem] ?? 0) ** 2
    if (weight === 0) continue
    for (const q of listOf(stem)) dots.set(q, (dots.get(q) ?? 0) + weight)
  }
  dots.delete(p)
  return dots
}
