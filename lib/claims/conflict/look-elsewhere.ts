import { once } from '../../text/once'
import type { Described, Elsewhere } from './compare-details'
import type { Detail, DetailRule } from './detail'
import type { Likeness } from './likeness'
import { rankPairs, rankThirds, type Ranked, type Ranking, type WeighedPair } from './rank-pairs'
import type { Sentences } from './relate-sentences'
import { tellApart } from './tell-apart'

/** What other statements say to a pair of them. Returned by lookElsewhere. */
export type OtherStatements = {
  readonly rivalsOf: (pair: WeighedPair) => Pick<Likeness, 'rivals' | 'sharedRivals'>
  readonly elsewhere: (pair: WeighedPair) => Elsewhere
}

/** Looks at the statements around each pair: what else of the other's article, or of a third, would go with either. */
export function lookElsewhere(
  rules: readonly DetailRule[],
  described: readonly Described[],
  pairs: readonly WeighedPair[],
  sentences: Sentences,
): OtherStatements {
  const statements = described.map(({ statement }) => statement)
  const byScore = rankPairs(pairs, statements, ({ score }) => score)
  const byWeight = rankPairs(pairs, statements, ({ weight }) => weight)
  const apart = rules.map((rule, r) => (rule.kind === 'quantity' ? tellApart(r, described) : null))
  const articleOf = (number: number) => statements[number]?.article ?? ''
  const inArticleOf = (ranked: readonly Ranked[], other: number) =>
    ranked.filter(({ article }) => article === articleOf(other))
  const givesAny = (number: number, r: number, { key }: Detail, is: (other: Detail) => boolean): boolean =>
    (described[number]?.details[r]?.get(key) ?? []).some(is)
  const gives = (number: number, r: number, rule: DetailRule, detail: Detail): boolean =>
    givesAny(number, r, detail, (other) => rule.mayAgree(detail, other))
  // "Representative" in another part of a sentence says nothing of what its "sheriff" is.
  const givesBeside = (number: number, r: number, rule: DetailRule, detail: Detail): boolean =>
    rule.kind === 'word'
      ? givesAny(number, r, detail, ({ value }) => value === detail.value)
      : gives(number, r, rule, detail)
  return {
    rivalsOf: ({ a, b, score, weight }) => {
      const over = (ranking: Ranking, one: number, other: number, own: number): number => {
        const rival = ranking(one).find(
          ({ number, article }) => number !== other && article === articleOf(other),
        )
        return (rival?.rate ?? 0) - own
      }
      return {
        rivals: [over(byScore, a, b, score), over(byScore, b, a, score)],
        sharedRivals: [over(byWeight, a, b, weight), over(byWeight, b, a, weight)],
      }
    },
    elsewhere: ({ a, b, score }) => {
      const articles = [articleOf(a), articleOf(b)] as const
      const there = once(() => inArticleOf(byScore(a), b))
      const here = once(() => inArticleOf(byScore(b), a))
      const thirds = once(() => rankThirds(byScore, [a, b], articles))
      const rateOf = (list: readonly Ranked[], r: number, rule: DetailRule, detail: Detail): number =>
        list.find(({ number }) => gives(number, r, rule, detail))?.rate ?? 0
      return {
        homes: (r, rule, x, y) => [rateOf(there(), r, rule, x) - score, rateOf(here(), r, rule, y) - score],
        witnesses: (r, rule, x, y) => [rateOf(thirds(), r, rule, x), rateOf(thirds(), r, rule, y)],
        besides: (r, rule, x, y) =>
          apart[r]?.(x, y, articles) === true ||
          sentences.besides(b).some((part) => givesBeside(part, r, rule, x)) ||
          sentences.besides(a).some((part) => givesBeside(part, r, rule, y)),
      }
    },
  }
}
