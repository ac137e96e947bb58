import { groupBy } from '../../text/group-by'
import { createPairMap } from '../pair-map'
import type { Statement } from './detail'
import type { StatementPair } from './rank-pairs'

/** From this score of two parts on, all other parts of their sentences are compared too. */
export const LEAST_KIN = 0.5

/** Parts of one sentence that are compared; more come of blobs without full stops. */
const MOST_PARTS = 8

/** Statements by the sentences that they are parts of; all by number. Returned by relateSentences. */
export type Sentences = {
  /** The other parts of a statement's sentence. */
  readonly besides: (number: number) => readonly number[]
  /** The best score of a part of the one's sentence with a part of the other's; 0 where the matcher compared none. */
  readonly scoreOf: (a: number, b: number) => number
  /** Parts that the matcher did not compare, of sentences of which other parts say the same; the lower number first. */
  readonly kin: readonly (readonly [a: number, b: number])[]
  /** Whether the matcher compared two statements, or they are kin. */
  readonly areCompared: (a: number, b: number) => boolean
}

/**
 * Tells of two statements what their whole sentences have in common: "the law that the president signed, // and 19 states
 * passed" and "signed by the president and passed by 13 states" are alike in one part and differ in another.
 */
export function relateSentences(
  statements: readonly Pick<Statement, 'article' | 'sentence'>[],
  pairs: readonly StatementPair[],
): Sentences {
  const keys = statements.map(({ article, sentence }) => `${sentence} ${article}`)
  const parts = groupBy(
    keys.entries(),
    ([, key]) => key,
    ([number]) => number,
  )
  const partsOf = (number: number) => parts.get(keys[number] ?? '') ?? []
  /** A sentence goes by its first part. */
  const first = keys.map((_, number) => partsOf(number)[0] ?? number)
  const firstOf = (number: number) => first[number] ?? number
  const scores = createPairMap<number>()
  const scoreOf = (a: number, b: number) => scores.get(firstOf(a), firstOf(b)) ?? 0
  const compared = createPairMap<true>()
  for (const { a, b, score } of pairs) {
    compared.set(a, b, true)
    scores.set(firstOf(a), firstOf(b), Math.max(score, scoreOf(a, b)))
  }
  const kin: (readonly [number, number])[] = []
  for (const { a, b, score } of pairs)
    if (score >= LEAST_KIN)
      for (const x of partsOf(a).slice(0, MOST_PARTS))
        for (const y of partsOf(b).slice(0, MOST_PARTS))
          if (!compared.get(x, y)) {
            compared.set(x, y, true)
            kin.push([Math.min(x, y), Math.max(x, y)])
          }
  return {
    besides: (number) => partsOf(number).filter((other) => other !== number),
    scoreOf,
    kin,
    areCompared: (a, b) => compared.get(a, b) === true,
  }
}
