import { foldWord } from '../../text/fold-word'
import { STOP_WORDS } from '../../text/stop-words'
import { detailAt, type DetailRule } from './detail'
import { isNegated, isOpen } from './read-negation'
import { stemOfWord } from './opposites'

/** "resigned" and "did not resign". */
export const polarity: DetailRule = {
  facet: 'polarity',
  find: ({ words }) =>
    words.flatMap((word, at) => {
      const folded = foldWord(word.text)
      if (word.pos !== 'VERB' || STOP_WORDS.has(folded) || !folded) return []
      const negated = isNegated(words, at)
      if (!negated && isOpen(words, at)) return []
      let first = at
      if (negated)
        while (
          first > 0 &&
          at - first < 3 &&
          !/^(?:AUX|VERB|PRON|NOUN|PROPN)$/u.test(words[first - 1]?.pos ?? 'X')
        )
          first--
      if (first < at && words[first - 1]?.pos === 'AUX') first--
      const detail = detailAt(words, first, at, `verb ${stemOfWord(word.lemma)}`, negated ? 'not' : 'so')
      return detail ? [detail] : []
    }),
  mayAgree: (a, b) => a.value === b.value,
  isSameSlot: ({ fit, near }) => fit >= 8 && near >= 2,
}
