import { findInOrder } from './alignment'
import { matchClauses } from './match-clauses'
import { resolveSentences } from './resolve-sentences'
import { groupBySentence, wordsOfSentence, type Passage, type Sentence } from './sentence'

/** What became of one passage. */
export type Fate =
  | {
      readonly kind: 'lives'
      /** The number of the passage that it is now. */
      readonly at: number
      /** The numbers of the first and the last passage of the sentences that its sentence became. */
      readonly parts: readonly [first: number, last: number]
      /** Whether others that stood after it stand before it, or the reverse. */
      readonly moved: boolean
    }
  | { readonly kind: 'removed' }

/**
 * What became of each passage of a text in another version of it, in order. On two levels: first each sentence finds the
 * sentence that it is now, or those into which it was cut, or the one in which it was taken up; then its clauses find
 * their places in there, and nowhere else: the very words of a clause may stand in a sentence of another matter. Never a
 * guess: a passage of which that is not beyond doubt is removed.
 *
 *     ["The dam broke.", "Nobody was hurt."] in ["It rained.", "The dam has broken.", "Nobody was hurt."]
 *     → lives at 1, lives at 2
 */
export function resolvePassages(before: readonly Passage[], after: readonly Passage[]): readonly Fate[] {
  const [old, fresh] = [groupBySentence(before), groupBySentence(after)]
  const alignment = resolveSentences(old.map(wordsOfSentence), fresh.map(wordsOfSentence))
  const inOrder = findInOrder(alignment)
  const starts = findStarts(fresh)
  return old.flatMap((sentence, i): readonly Fate[] => {
    const [first, last] = [alignment.first[i] ?? -1, alignment.last[i] ?? -1]
    if (first < 0) return sentence.map(() => ({ kind: 'removed' }))
    const start = starts[first] ?? 0
    const parts = [start, (starts[last + 1] ?? 0) - 1] as const
    return matchClauses(sentence, fresh.slice(first, last + 1).flat()).map((at) =>
      at < 0 ? { kind: 'removed' } : { kind: 'lives', at: start + at, parts, moved: !inOrder[i] },
    )
  })
}

/** By sentence: the number of its first passage; at the end that of all passages. */
function findStarts(sentences: readonly Sentence[]): readonly number[] {
  const starts = [0]
  for (const { length } of sentences) starts.push((starts.at(-1) ?? 0) + length)
  return starts
}
