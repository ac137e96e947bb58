import { groupBy } from '../../text/group-by'
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
  const scores = new Map<string, number>()
  const bothOf = (a: number, b: number) => `${keys[Math.min(a, b)] ?? ''} ${keys[Math.max(a, b)] ?? ''}`
  const compared = new Set<string>()
  for (const { a, b, score } of pairs) {
    compared.add(nameOf(a, b))
    scores.set(bothOf(a, b), Math.max(score, scores.get(bothOf(a, b)) ?? 0))
  }
  const kin = new Map<string, readonly [number, number]>()
  for (const { a, b, score } of pairs)
    if (score >= LEAST_KIN)
      for (const x of partsOf(a).slice(0, MOST_PARTS))
        for (const y of partsOf(b).slice(0, MOST_PARTS))
          if (!compared.has(nameOf(x, y))) kin.set(nameOf(x, y), [Math.min(x, y), Math.max(x, y)])
  return {
    besides: (number) => partsOf(number).filter((other) => other !== number),
    scoreOf: (a, b) => scores.get(bothOf(a, b)) ?? 0,
    kin: [...kin.values()],
  }
}

const nameOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`
