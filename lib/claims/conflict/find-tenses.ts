import { foldWord } from '../../text/fold-word'
import { STOP_WORDS } from '../../text/stop-words'
import type { Word } from '../../text/tag-words'
import { detailAt, type DetailRule } from './detail'
import { isOpen } from './read-negation'
import { stemOfWord } from './opposites'

/** "met" and "will meet". */
export const tenses: DetailRule = {
  kind: 'tense',
  facet: 'status',
  find: ({ words }) =>
    words.flatMap((word, at) => {
      if (word.pos !== 'VERB' || STOP_WORDS.has(foldWord(word.text))) return []
      const tense = tenseOf(words, at)
      const detail = tense && detailAt(words, tense.first, at, `tense ${stemOfWord(word.lemma)}`, tense.value)
      return detail ? [{ ...detail, unit: isOpen(words, at) ? 'open' : 'plain' }] : []
    }),
  mayAgree: (a, b) => a.value === b.value,
}

function tenseOf(words: readonly Word[], at: number): { first: number; value: string } | null {
  const before = words[at - 1]?.text.toLowerCase() ?? ''
  const further = words[at - 2]?.text.toLowerCase() ?? ''
  const word = words[at]
  if (!word) return null
  // What somebody "will be seeking", another says that he "was seeking": reported speech, not another time.
  if (/ing$/u.test(word.text)) return null
  if (before === 'will' && word.text.toLowerCase() === word.lemma) return { first: at - 1, value: 'will' }
  if (before === 'be' && further === 'will') return { first: at - 2, value: 'will' }
  if (/^(?:become|becoming)$/u.test(before)) return null
  if (/^(?:was|were)$/u.test(before)) return { first: at - 1, value: 'was' }
  if (/^(?:be|been|being|is|are|have|has|had|to|having|get|got)$/u.test(before)) return null
  return word.text.toLowerCase() !== word.lemma && !/(?:ing|s)$/u.test(word.text)
    ? { first: at, value: 'was' }
    : null
}
