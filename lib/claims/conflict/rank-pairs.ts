import { groupBy } from '../../text/group-by'
import type { Likeness } from './likeness'
import type { ReadStatement } from './read-statement'

/** Two statements of different articles, by number, and how surely they say the same. */
export type StatementPair = { readonly a: number; readonly b: number; readonly score: number }

/** What two statements share besides their score, and how much that tells. */
export type SharedPair = StatementPair & { readonly shared: Likeness['shared']; readonly weight: number }

/** A statement by its number, and how it does with another. */
export type Ranked = { readonly number: number; readonly rate: number }

/** By statement and other article: what it was paired with there, highest rate first. */
export function bestByArticle(
  pairs: readonly SharedPair[],
  statements: readonly ReadStatement[],
  rateOf: (pair: SharedPair) => number,
): ReadonlyMap<string, readonly Ranked[]> {
  return rank(pairs, (one, other) => `${one} ${statements[other]?.article ?? ''}`, rateOf)
}

/** What each statement of a pair was paired with, under the key of the two, highest rate first. */
function rank<Key>(
  pairs: readonly SharedPair[],
  keyOf: (one: number, other: number) => Key,
  rateOf: (pair: SharedPair) => number,
): ReadonlyMap<Key, readonly Ranked[]> {
  const ranked = pairs
    .flatMap((pair) => [
      { one: pair.a, number: pair.b, rate: rateOf(pair) },
      { one: pair.b, number: pair.a, rate: rateOf(pair) },
    ])
    .sort(byRate)
  return groupBy(ranked, ({ one, number }) => keyOf(one, number))
}

const byRate = (x: Ranked, y: Ranked): number => y.rate - x.rate || x.number - y.number

/** Statements of third articles that are asked what they give. */
const MOST_THIRD = 12

/** Of two statements: those of third articles that are paired with either, highest score first. */
export function rankThirds(
  pairs: readonly SharedPair[],
  statements: readonly ReadStatement[],
): { readonly of: (a: number, b: number) => readonly Ranked[] } {
  const lists = rank(
    pairs,
    (one) => one,
    ({ score }) => score,
  )
  const articleOf = (number: number) => statements[number]?.article
  return {
    of: (a, b) => {
      const own = [articleOf(a), articleOf(b)]
      const near: Ranked[] = []
      for (const one of [a, b]) {
        let left = MOST_THIRD
        for (const ranked of lists.get(one) ?? []) {
          if (own.includes(articleOf(ranked.number))) continue
          near.push(ranked)
          if (--left === 0) break
        }
      }
      return near.sort(byRate)
    },
  }
}
