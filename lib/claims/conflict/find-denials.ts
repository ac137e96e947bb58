import type { Word } from '../../text/tag-words'
import { nextWord, runOverMarks } from './count-runs'
import { isConditional } from './find-polarity'
import { detailAt, type Detail, type DetailRule } from './detail'
import type { ReadStatement } from './read-statement'

/** A verb that one of two sentences denies, among words that are the same. */
export const denials: Pick<DetailRule, 'kind' | 'facet'> = { kind: 'polarity', facet: 'polarity' }

/** Words around a denied verb, before and after it together, that two sentences must share for it to be one verb. */
const LEAST_AROUND = 4

/** The same where both only suppose it: two wordings of one quote. */
const LEAST_AROUND_IF = 6

const NOT = /^(?:not|never|n['’]t)$/iu
const DO = /^(?:do|does|did)$/iu

/**
 * Where one of two sentences that are alike word for word denies what the other states: "he has said that", "he has not
 * said that"; "he owned the boat", "he did not own the boat".
 */
export function findDenials(
  left: ReadStatement,
  right: ReadStatement,
): readonly (readonly [a: Detail, b: Detail])[] {
  return [
    ...deniedIn(left, right),
    ...deniedIn(right, left).map(([denied, stated]) => [stated, denied] as const),
  ]
}

function deniedIn(one: ReadStatement, other: ReadStatement): readonly (readonly [Detail, Detail])[] {
  return one.words.flatMap(({ text }, n) => {
    if (!NOT.test(text)) return []
    const least = isConditional(one.words, n) ? LEAST_AROUND_IF : LEAST_AROUND
    const verb = nextWord(one.folded, n, 1)
    const helped = DO.test(one.words[n - 1]?.text ?? '')
    const lemma = one.words[verb]?.lemma
    const places = other.words.flatMap((word, at) =>
      (helped ? word.lemma === lemma : other.folded[at] === one.folded[verb]) && other.folded[at] ? [at] : [],
    )
    const from = helped ? n - 1 : n
    return places.slice(0, MOST_PLACES).flatMap((at) => {
      const begins = helped && DO.test(other.words[at - 1]?.text ?? '') ? at - 1 : at
      const before = runOverMarks(one.folded, from, other.folded, begins, -1, LEAST_AROUND)
      const after = runOverMarks(one.folded, verb, other.folded, at, 1, LEAST_AROUND)
      if (
        before + after < least ||
        before === 0 ||
        isDenied(other.words, at) ||
        isConditional(other.words, at) !== isConditional(one.words, n)
      )
        return []
      const first = helped || one.words[n - 1]?.pos !== 'AUX' ? from : n - 1
      const there = other.words[at - 1]?.pos === 'AUX' && !helped ? at - 1 : begins
      const a = detailAt(one.words, first, verb, 'denial', 'not')
      const b = detailAt(other.words, there, at, 'denial', 'so')
      return a && b ? [[a, b] as const] : []
    })
  })
}

/** Places of the verb that are compared; more come of blobs that repeat themselves. */
const MOST_PLACES = 3

const isDenied = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ text }) => NOT.test(text))
