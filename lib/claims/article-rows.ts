import { remember } from '../text/remember'
import { pairArticles, type ArticlePair } from './article-pair'
import type { Direction } from './compare-gists'
import type { PropositionIndex } from './index-propositions'

/** How one proposition compares with one other article. */
export type Row = {
  /** Cosine of the best match there, and of the second best; 0 where there is none. */
  readonly best: number
  readonly second: number
  /** Mean and standard deviation of the cosines with all that stands there. */
  readonly mean: number
  readonly deviation: number
  /** The best matches there that share more than a stray word, best first. */
  readonly top: readonly { readonly q: number; readonly cosine: number }[]
}

/** The rank of a proposition in a row, 0 for the best; all that the row does not keep rank last alike. */
export function rankIn({ top }: Row, q: number): number {
  const rank = top.findIndex((match) => match.q === q)
  return rank < 0 ? PER_ARTICLE : rank
}

/** Returned by rowArticles. */
export type ArticleRows = {
  readonly rowOf: (proposition: number, article: number) => Row
  /** Two articles, the lower number first, beside each other. */
  readonly pairOf: (a: number, b: number) => ArticlePair
  /** Whether one is among the other's best matches in its article. */
  readonly areNear: (p: number, q: number) => boolean
}

/** Best matches kept per proposition and other article. Lowered, a long sentence loses some of its several claims. */
const PER_ARTICLE = 6

/**
 * Cosines below share a stray word. Together with PER_ARTICLE this leaves out a fifth of the annotated pairs of 82 events;
 * without either limit the scorer finds no more of them (F1 57.6 and 57.8), at four times the cost.
 */
const LEAST_COSINE = 0.06

/** Compares propositions with whole articles; each comparison is made when it is first asked for. */
export function rowArticles(index: PropositionIndex): ArticleRows {
  const { propositions, articles } = index
  const pairOf = rememberPairs(index)
  const rowAt = remember((key: number) =>
    findRow(index, pairOf, Math.floor(key / articles.length), key % articles.length),
  )
  const rowOf = (p: number, article: number) => rowAt(p * articles.length + article)
  const articleOf = (p: number) => propositions[p]?.articleIndex ?? -1
  const areNear = (p: number, q: number): boolean =>
    rankIn(rowOf(p, articleOf(q)), q) < PER_ARTICLE || rankIn(rowOf(q, articleOf(p)), p) < PER_ARTICLE
  return { rowOf, pairOf, areNear }
}

/** Article pairs kept at hand, some 50 kB each. Lowered, what groups ask of pairs here and there is worked out anew. */
const MOST_REMEMBERED = 1024

function rememberPairs(index: PropositionIndex): ArticleRows['pairOf'] {
  const count = index.articles.length
  const middles = new Map<number, Direction>()
  const pairOf = remember((key: number) => {
    const keep = (find: () => Direction): Direction => {
      const middle = middles.get(key) ?? find()
      middles.set(key, middle)
      return middle
    }
    return pairArticles(index, Math.floor(key / count), key % count, keep)
  }, MOST_REMEMBERED)
  return (a, b) => pairOf(a * count + b)
}

function findRow(index: PropositionIndex, pairOf: ArticleRows['pairOf'], p: number, article: number): Row {
  const other = index.articles[article]
  const own = index.propositions[p]?.articleIndex ?? -1
  const cosines = other && pairOf(Math.min(own, article), Math.max(own, article)).cosinesIn(p, other)
  const top: { q: number; cosine: number }[] = []
  let [sum, squares] = [0, 0]
  cosines?.forEach((cosine, i) => {
    sum += cosine
    squares += cosine ** 2
    if (cosine >= LEAST_COSINE) top.push({ q: (other?.first ?? 0) + i, cosine })
  })
  top.sort((x, y) => y.cosine - x.cosine || x.q - y.q)
  const mean = sum / Math.max(1, other?.size ?? 0)
  return {
    mean,
    deviation: Math.sqrt(Math.max(0, squares / Math.max(1, other?.size ?? 0) - mean ** 2)),
    best: top[0]?.cosine ?? 0,
    second: top[1]?.cosine ?? 0,
    top: top.slice(0, PER_ARTICLE),
  }
}
