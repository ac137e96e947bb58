import type { Span } from '../text/span'
import type { Link } from './ledger'

/** A passage as it stands in a text. */
export type Passage = Pick<Link, 'text' | 'joint'>

/** What stands in a text, in order, each with the number of its sentence, as passages. */
export const toPassages = (
  body: string,
  stated: readonly (Span & { readonly text: string; readonly sentence: number })[],
): readonly Passage[] =>
  stated.map(({ text, sentence, start }, i) => {
    const left = stated[i - 1]
    return { text, joint: left?.sentence === sentence ? body.slice(left.end, start) : null }
  })

/** A sentence as the passages that it holds, in order: itself, or its clauses. */
export type Sentence = readonly Passage[]

/** Its words, from its first passage to its last. */
export const wordsOfSentence = (sentence: Sentence): string =>
  sentence.map(({ joint, text }) => (joint ?? '') + text).join('')

/** Passages in the order of the text, or their links, by the sentence that they are in. */
export function groupBySentence<T extends Passage>(passages: readonly T[]): readonly (readonly T[])[] {
  const sentences: T[][] = []
  for (const passage of passages)
    if (passage.joint === null || sentences.length === 0) sentences.push([passage])
    else sentences.at(-1)?.push(passage)
  return sentences
}
