import { groupBy } from '../text/group-by'
import type { Candidate } from './candidate'
import type { EventProposition } from './proposition'

/** Passages of different articles that say the same in the same words. Made by foldCopies. */
export type Copies = {
  /** The first passage with the same words: the one that its copies go by. */
  readonly firstOf: (p: number) => number
  /** A first passage and its copies, rising. */
  readonly of: (first: number) => readonly number[]
  /** A few copies of one beside copies of the other, in different articles; none where every article gives both. */
  readonly between: (first: number, other: number) => readonly Candidate[]
}

/** Copies that speak for all: how sure a match is depends on the articles too, and chance evens out. */
const MOST_BETWEEN = 3

/**
 * Passages that may be copies of an earlier one, beside the first: the same words, said of the same people by the same.
 * What an article says twice is copied twice.
 */
export function findCopies(propositions: readonly EventProposition[]): readonly Candidate[] {
  const said = new Map<string, number>()
  const copies = groupBy(propositions.entries(), ([, p]) => {
    const words = wordingOf(p)
    const times = said.get(`${p.article} ${words}`) ?? 0
    said.set(`${p.article} ${words}`, times + 1)
    return `${times} ${words}`
  })
  return [...copies.values()].flatMap(([first, ...rest]) =>
    first ? rest.map(([copy]) => ({ a: first[0], b: copy })) : [],
  )
}

/** What two copies have in common. Whom a role means, where no name tells, is another person in every article. */
function wordingOf({ text, people, voices }: EventProposition): string {
  const roles = people.flatMap(({ kind, person }) => (kind === 'role' ? [person] : []))
  const others = people.flatMap(({ kind, person }) => (kind === 'role' ? [] : [person]))
  return JSON.stringify([text, others, voices.filter((voice) => !roles.includes(voice))])
}

/** Folds what findCopies found, or as much of it as stands the test, into one passage each. */
export function foldCopies(
  propositions: readonly Pick<EventProposition, 'articleIndex'>[],
  copies: readonly Candidate[],
): Copies {
  const firsts = new Map(copies.map(({ a, b }) => [b, a]))
  const lists = groupBy(
    copies,
    ({ a }) => a,
    ({ b }) => b,
  )
  const articleOf = (p: number) => propositions[p]?.articleIndex
  const of = (first: number): readonly number[] => [first, ...(lists.get(first) ?? [])]
  return {
    firstOf: (p) => firsts.get(p) ?? p,
    of,
    between: (first, other) => {
      const [left, right] = [of(first), of(other)]
      const found: Candidate[] = []
      for (let i = 0; i < Math.max(left.length, right.length) && found.length < MOST_BETWEEN; i++) {
        const [p, q] = [left[i % left.length] ?? first, right[i % right.length] ?? other]
        if (articleOf(p) !== articleOf(q)) found.push({ a: Math.min(p, q), b: Math.max(p, q) })
      }
      return found
    },
  }
}
