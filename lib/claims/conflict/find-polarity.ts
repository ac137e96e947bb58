import { foldWord } from '../../text/fold-word'
import { STOP_WORDS } from '../../text/stop-words'
import type { Word } from '../../text/tag-words'
import { detailAt, type DetailRule } from './detail'
import { stemOfWord } from './opposites'
import { isNegated, isOpen, negationBefore } from './read-negation'

/** "resigned" and "did not resign", "declined to resign"; "a candidate" and "not a candidate". */
export const polarity: DetailRule = {
  kind: 'polarity',
  facet: 'polarity',
  find: ({ words }) =>
    words.flatMap((word, at) => {
      const folded = foldWord(word.text)
      if (!/^(?:VERB|ADJ|NOUN)$/u.test(word.pos) || STOP_WORDS.has(folded) || !folded) return []
      if (isConditional(words, at)) return []
      const negated = (isNegated(words, at) && reachesWord(words, at)) || isDeclined(words, at)
      const first = negated ? negationBefore(words, at) : auxiliaryBefore(words, at)
      const detail = detailAt(words, first, at, `verb ${stemOfWord(word.lemma)}`, negated ? 'not' : 'so')
      return detail ? [{ ...detail, unit: !negated && isOpen(words, at) ? 'open' : 'plain' }] : []
    }),
  mayAgree: (a, b) => a.value === b.value,
}

/** "did not resign"; of "did not leave the party" the verb alone is denied. */
const reachesWord = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'VERB' ||
  /^(?:not|never)$/iu.test(words[at - 1]?.text ?? '') ||
  !words.slice(Math.max(0, at - 3), at).some(({ pos }) => pos === 'VERB')

/** Words before a verb in which a condition may govern it. */
const CONDITION_REACH = 24

/** "if he resigned", "whether he resigned". */
const isConditional = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - CONDITION_REACH), at)
    .some(({ text }) => /^(?:if|whether|unless)$/iu.test(text))

/** "declined to resign". */
const isDeclined = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'VERB' &&
  words[at - 1]?.text === 'to' &&
  /^(?:declin|refus|fail)(?:e|es|ed|ing|s)?$/u.test(words[at - 2]?.text ?? '')

/** "would resign", "is alive", "has already resigned": the auxiliary goes with the word. */
function auxiliaryBefore(words: readonly Word[], at: number): number {
  let first = at
  while (at - first < 2 && words[first - 1]?.pos === 'ADV') first--
  return words[first - 1]?.pos === 'AUX' ? first - 1 : at
}
