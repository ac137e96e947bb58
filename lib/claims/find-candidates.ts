import type { ArticleRows } from './article-rows'
import type { Candidate } from './candidate'
import type { Copies } from './copies'
import { findNearArticles } from './find-near-articles'
import type { PropositionIndex } from './index-propositions'

/**
 * Pairs worth scoring, by first proposition, then by second: for each proposition its best few in every article that is
 * near enough, by cosine. Copies of one wording go by the first of them.
 */
export function findCandidates(
  index: PropositionIndex,
  { rowOf }: Pick<ArticleRows, 'rowOf'>,
  copies: Copies,
): readonly Candidate[] {
  const { firstOf } = copies
  const near = findNearArticles(index, copies)
  const seen = new Set<number>()
  const pairs: Candidate[] = []
  index.propositions.forEach((_, p) => {
    const own = firstOf(p)
    const best = near.of(p).flatMap((article) => rowOf(p, article).top)
    if (near.most < best.length) best.sort((x, y) => y.cosine - x.cosine || x.q - y.q)
    const others = new Set(best.map(({ q }) => firstOf(q)).filter((q) => q !== own))
    for (const q of [...others].slice(0, near.most)) {
      const [a, b] = [Math.min(own, q), Math.max(own, q)]
      const key = a * index.propositions.length + b
      if (!seen.has(key)) pairs.push({ a, b })
      seen.add(key)
    }
  })
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}
