import type { Statement } from './detail'

/** Two statements of different articles, by number, and how surely they say the same. */
export type StatementPair = { readonly a: number; readonly b: number; readonly score: number }

/** How much the stems that two statements share tell, besides. */
export type WeighedPair = StatementPair & { readonly weight: number }

/** A statement by its number, and how it does with another. */
export type Ranked = { readonly number: number; readonly article: string; readonly rate: number }

/** By a statement's number: those that it was paired with, highest rate first. Returned by rankPairs. */
export type Ranking = (one: number) => readonly Ranked[]

/** Ranks what each statement was paired with. */
export function rankPairs(
  pairs: readonly WeighedPair[],
  statements: readonly Pick<Statement, 'article'>[],
  rateOf: (pair: WeighedPair) => number,
): Ranking {
  const lists = statements.map((): Ranked[] => [])
  const add = (one: number, number: number, rate: number) =>
    lists[one]?.push({ number, article: statements[number]?.article ?? '', rate })
  for (const pair of pairs) {
    const rate = rateOf(pair)
    add(pair.a, pair.b, rate)
    add(pair.b, pair.a, rate)
  }
  for (const list of lists) list.sort(byRate)
  return (one) => lists[one] ?? []
}

const byRate = (x: Ranked, y: Ranked): number => y.rate - x.rate || x.number - y.number

/** Statements of third articles that are asked what they give. */
const MOST_THIRD = 12

/** Those of other articles than these that are paired with either of two statements, highest rate first. */
export const rankThirds = (
  ranking: Ranking,
  pair: readonly [number, number],
  articles: readonly string[],
): readonly Ranked[] =>
  pair
    .flatMap((one) =>
      ranking(one)
        .filter(({ article }) => !articles.includes(article))
        .slice(0, MOST_THIRD),
    )
    .sort(byRate)
