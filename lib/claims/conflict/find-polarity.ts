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
      if (isConditional(words, at) || (word.pos !== 'VERB' && !isPredicate(words, at))) return []
      const negated =
        (isNegated(words, at) && reachesWord(words, at)) || isDeclined(words, at) || isUnwanted(words, at)
      if (negated && isAlternative(words, at)) return []
      const first = negated ? negationBefore(words, at) : auxiliaryBefore(words, at)
      const detail = detailAt(words, first, at, `verb ${stemOfWord(word.lemma)}`, negated ? 'not' : 'so')
      return detail ? [{ ...detail, unit: negated ? 'plain' : unitOf(words, at) }] : []
    }),
  mayAgree: (a, b) => a.value === b.value,
  exclude: (a, b) => (a.unit === DENIED || b.unit === DENIED ? null : ''),
}

/** "or has not shown it": one of two that may be. */
const isAlternative = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 5), at).some(({ text }) => /^or$/iu.test(text))

/** Of what is stated while something near it is denied: "it is not combined, or written", "interested only in". */
const DENIED = 'denied'

/** Words in which a denial may reach a word that it does not stand beside. */
const DENIAL_REACH = 8

function unitOf(words: readonly Word[], at: number): string {
  const near = words.slice(Math.max(0, at - DENIAL_REACH), at)
  const last = near.findLastIndex(({ text }) => /^[;:]$/u.test(text))
  const isDenied =
    near
      .slice(last + 1)
      .some(({ text }) =>
        /^(?:not|n['’]t|never|no|none|nobody|neither|nor|without|yet)$|n['’]t$/iu.test(text),
      ) ||
    words[at - 1]?.text === 'to' ||
    words.slice(Math.max(0, at - 1), at + 2).some(({ text }) => /^only$/iu.test(text))
  return isDenied ? DENIED : isOpen(words, at) ? 'open' : 'plain'
}

/** "is a candidate", "is not just angry": what a form of "be" says of something. */
function isPredicate(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i]
    if (!word || word.lemma === 'be' || /^(?:['’](?:s|re|m))$/iu.test(word.text))
      return word?.pos === 'AUX' || word?.lemma === 'be'
    if (
      !/^(?:DET|ADV|ADJ|NOUN|PROPN|NUM|PART)$/u.test(word.pos) &&
      !/^(?:not|n['’]t|never)$/iu.test(word.text)
    )
      return false
  }
  return false
}

/** "does not want to resign", "has no plan to resign". */
const isUnwanted = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'VERB' &&
  words[at - 1]?.text === 'to' &&
  /^(?:want|plan|intend|go|going|seek|try|need|expect|mean|wish|hope|have)$/u.test(
    words[at - 2]?.lemma ?? '',
  ) &&
  (isNegated(words, at - 2) || /^no$/iu.test(words[at - 3]?.text ?? ''))

/** "did not resign"; of "did not leave the party" the verb alone is denied. */
const reachesWord = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'VERB' ||
  /^(?:not|never)$/iu.test(words[at - 1]?.text ?? '') ||
  !words.slice(Math.max(0, at - 3), at).some(({ pos }) => pos === 'VERB')

/** Words before a verb in which a condition may govern it. */
const CONDITION_REACH = 24

/** "if he resigned", "whether he resigned". */
export const isConditional = (words: readonly Word[], at: number): boolean =>
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
