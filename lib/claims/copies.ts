import { groupBy } from '../text/group-by'
import type { Candidate } from './candidate'
import type { EventProposition } from './proposition'

/** Passages of different articles that say the same in the same words. Made by foldCopies. */
export type Copies = {
  /** The first passage with the same words: the one that its copies go by. */
  readonly firstOf: (p: number) => number
  /** All passages with the same words as this one, itself among them, rising. */
  readonly of: (p: number) => readonly number[]
  /** Copies of one beside copies of the other, in different articles; none where one article alone gives them. */
  readonly between: (first: number, other: number) => readonly Candidate[]
}

/** Of many articles, pairs of copies that speak for all: how sure a match is depends on the articles too, and chance evens out. */
const MOST_BETWEEN = 3

/**
 * Lists of passages that may be copies of one another, each rising: the same words, said of the same people by the same.
 * What an article says twice is copied twice.
 */
export function findCopies(propositions: readonly EventProposition[]): readonly (readonly number[])[] {
  const said = new Map<string, number>()
  const copies = groupBy(propositions.keys(), (p) => {
    const words = wordingOf(propositions[p])
    const inArticle = `${propositions[p]?.article ?? ''} ${words}`
    const times = said.get(inArticle) ?? 0
    said.set(inArticle, times + 1)
    return `${times} ${words}`
  })
  return [...copies.values()].filter(({ length }) => length > 1)
}

/** What two copies have in common. Whom a role means, where no name tells, is another person in every article. */
function wordingOf(p: EventProposition | undefined): string {
  const roles = p?.people.flatMap(({ kind, person }) => (kind === 'role' ? [person] : []))
  const others = p?.people.flatMap(({ kind, person }) => (kind === 'role' ? [] : [person]))
  return JSON.stringify([p?.text, others, p?.voices.filter((voice) => !roles?.includes(voice))])
}

/**
 * Folds each of these lists into its first passage. Of few articles all copies are asked how they match, so that a further
 * article leaves the pairs of the others as they are; of many a few are, those of the first articles.
 */
export function foldCopies(
  propositions: readonly Pick<EventProposition, 'articleIndex'>[],
  lists: readonly (readonly number[])[],
  areFew: boolean,
): Copies {
  const listOf = new Map(lists.flatMap((list) => list.map((p) => [p, list] as const)))
  const of = (p: number): readonly number[] => listOf.get(p) ?? [p]
  const areApart = (p: number, q: number) => propositions[p]?.articleIndex !== propositions[q]?.articleIndex
  return {
    firstOf: (p) => of(p)[0] ?? p,
    of,
    between: (first, other) => {
      const [left, right] = [of(first), of(other)]
      const found: Candidate[] = []
      for (const b of [...left, ...right].sort((x, y) => x - y)) {
        const before = (left.includes(b) ? right : left).filter((a) => a < b && areApart(a, b))
        found.push(...before.slice(0, areFew ? before.length : 1).map((a) => ({ a, b })))
        if (!areFew && found.length === MOST_BETWEEN) break
      }
      return found
    },
  }
}
