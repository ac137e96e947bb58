import type { ReadStatement } from './weigh-evidence'

/** Who and what the event's statements hold. Returned by countHolders. */
export type Holders = {
  /** How much a stem that two statements share tells, 0 to 1: little where every second statement holds it. */
  readonly weightOf: (stem: string) => number
  /** Whether a person is named in no more than one statement. */
  readonly isStranger: (person: string) => boolean
}

/**
 * What bounds the weight of a rare stem, as in index-propositions.ts: as if each event held this many sentences, so that
 * the thresholds of the rules mean the same in events of any size.
 */
const SENTENCES = 80

/** Counts the statements of the event that hold each stem and each person. */
export function countHolders(statements: readonly ReadStatement[]): Holders {
  const holders = new Map<string, number>()
  const count = (things: Iterable<string>) => {
    for (const thing of new Set(things)) holders.set(thing, (holders.get(thing) ?? 0) + 1)
  }
  for (const { terms, people } of statements) {
    count(terms.map(({ stem }) => stem))
    count(people.map(({ person }) => `@${person}`))
  }
  const scale = SENTENCES / Math.max(SENTENCES, statements.length)
  return {
    weightOf: (stem) =>
      Math.log(1 + SENTENCES / Math.max(1, scale * (holders.get(stem) ?? 1))) / Math.log(1 + SENTENCES),
    isStranger: (person) => (holders.get(`@${person}`) ?? 0) <= 1,
  }
}
