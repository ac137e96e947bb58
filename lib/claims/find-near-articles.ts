import type { Copies } from './copies'
import { FEW_ARTICLES } from './few-articles'
import type { PropositionIndex } from './index-propositions'

/** Where propositions look for their matches. */
export type NearArticles = {
  /** The numbers of the articles in which a proposition looks. */
  readonly of: (proposition: number) => readonly number[]
  /** As many best matches over all articles are worth scoring. */
  readonly most: number
}

/** Of many articles, as many best matches of a proposition count, each wording once. What that loses, the groups bring back. */
const MOST_MATCHES = 30

/**
 * Look-ups that one proposition may cost; its rarest stems come first, so that only words of every second sentence are
 * passed over, and only in events of more than some 500 sentences. Raised, long articles cost the square of their length.
 */
const MOST_LOOKUPS = 8_000

/**
 * Finds them. Of few articles each looks into all others; of many each wording looks, once, into those that hold its best
 * matches by an inverted index, so that the cost grows with what they share.
 */
export function findNearArticles(index: PropositionIndex, copies: Copies): NearArticles {
  const { articles, propositions } = index
  const articleOf = Int32Array.from(propositions, ({ articleIndex }) => articleIndex)
  if (articles.length <= FEW_ARTICLES) {
    const others = articles.map((_, own) => [...articles.keys()].filter((article) => article !== own))
    return { of: (p) => others[articleOf[p] ?? 0] ?? [], most: Infinity }
  }
  const postings = invert(index, copies)
  const sums = new Float64Array(propositions.length)
  const articleBeside = (p: number, q: number): readonly number[] =>
    copies
      .of(q)
      .flatMap((copy) => (articleOf[copy] === articleOf[p] ? [] : [articleOf[copy] ?? 0]))
      .slice(0, 1)
  return {
    of: (p) =>
      copies.firstOf(p) === p
        ? [...new Set(findNearest(index, postings, sums, p).flatMap((q) => articleBeside(p, q)))]
        : [],
    most: MOST_MATCHES,
  }
}

/** By number of a stem: the propositions that hold it, rising, the first of each wording. */
function invert({ things, rarity }: PropositionIndex, { firstOf }: Copies): readonly (readonly number[])[] {
  const postings = Array.from({ length: rarity.length }, (): number[] => [])
  things.stems.forEach((list, p) => {
    if (firstOf(p) === p) list.forEach((n) => postings[n]?.push(p))
  })
  return postings
}

/** The wordings that share most with `p`, a stem counting by how few hold it. `sums` is all zero. */
function findNearest(
  { things }: PropositionIndex,
  postings: readonly (readonly number[])[],
  sums: Float64Array,
  p: number,
): readonly number[] {
  const listOf = (stem: number) => postings[stem] ?? []
  const touched: number[] = []
  let lookups = 0
  for (const stem of [...(things.stems[p] ?? [])].sort((x, y) => listOf(x).length - listOf(y).length)) {
    lookups += listOf(stem).length
    if (lookups > MOST_LOOKUPS) break
    const weight = Math.log(1 + sums.length / listOf(stem).length) ** 2
    for (const q of listOf(stem)) {
      if (q === p) continue
      if (sums[q] === 0) touched.push(q)
      sums[q] = (sums[q] ?? 0) + weight
    }
  }
  const shared = touched.map((q) => {
    const score = (sums[q] ?? 0) / Math.sqrt(1 + (things.stems[q]?.length ?? 0))
    sums[q] = 0
    return { q, score }
  })
  const best = shared.sort((x, y) => y.score - x.score || x.q - y.q).slice(0, MOST_MATCHES)
  return best.map(({ q }) => q)
}
