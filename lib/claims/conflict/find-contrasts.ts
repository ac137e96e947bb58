import { areNewsSynonyms, foldedWord, type FoldedWord } from '../../text/are-synonyms'
import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'
import { detailAt, type Detail, type DetailRule } from './detail'
import { PLACES } from './places'
import { isNegated, negationBefore } from './read-negation'
import { areAlike, contrastOf, senseOf, type WordSense } from './word-contrast'

type ContrastDetail = Detail & {
  readonly sense: WordSense
  readonly negated: boolean
  readonly word: FoldedWord
}

/** "passed" and "rejected", "rose" and "fell", "lawyer" and "doctor": words that cannot both hold of one thing. */
export const contrasts: DetailRule = {
  kind: 'word',
  facet: 'polarity',
  find: ({ words }) =>
    words.flatMap((word, at): readonly ContrastDetail[] => {
      const folded = foldWord(word.text).replace('.', '')
      const sense = senseOf({ folded, lemma: word.lemma, pos: word.pos })
      if (isPrevented(words, at) || isCompound(words, at) || isOfPlace(words, at)) return []
      const negated = sense !== null && isNegated(words, at)
      const detail =
        sense &&
        detailAt(
          words,
          negated ? negationBefore(words, at) : at,
          at,
          'word',
          `${negated ? 'not ' : ''}${folded}`,
        )
      return detail && sense
        ? [
            {
              ...detail,
              sense,
              negated,
              word: foldedWord(folded),
              parts: isPerson(sense) ? [PERSON] : [],
            },
          ]
        : []
    }),
  mayAgree: (a, b) =>
    isContrast(a) &&
    isContrast(b) &&
    a.negated === b.negated &&
    (sameWord(a, b) || areAlike(a.sense, b.sense)),
  exclude: (a, b) =>
    isContrast(a) &&
    isContrast(b) &&
    !sameWord(a, b) &&
    !areNewsSynonyms(a.word, b.word) &&
    !areKinOfEachOther(a.value, b.value)
      ? contrastOf(a.sense, b.sense, a.negated !== b.negated)
      : null,
}

/** "to stem the increase": what is stopped goes the other way. */
function isPrevented(words: readonly Word[], at: number): boolean {
  if (words[at]?.pos !== 'NOUN') return false
  let before = at - 1
  while (
    before >= 0 &&
    /^(?:DET|ADJ|NOUN)$/u.test(words[before]?.pos ?? '') &&
    !PREVENT.test(words[before]?.lemma ?? '')
  )
    before--
  return PREVENT.test(words[before]?.lemma ?? '')
}

const PREVENT = /^(?:stem|curb|halt|stop|prevent|avoid|combat|fight|avert|end|conclude|cease)$/u

/** "press secretary", "communications director": the noun before makes another office of it. */
const isCompound = (words: readonly Word[], at: number): boolean =>
  /^(?:secretary|director|manager|chief|officer|chair|chairman|chairwoman|leader|head|president|member|worker)s?$/iu.test(
    words[at]?.text ?? '',
  ) && /^(?:press|communications|campaign|policy|staff)$/iu.test(words[at - 1]?.text ?? '')

/** "North Carolina" */
const isOfPlace = (words: readonly Word[], at: number): boolean =>
  PLACES.has(`${foldWord(words[at]?.text ?? '')} ${foldWord(words[at + 1]?.text ?? '')}`)

/** The part of a word for somebody: what it names is what somebody is. */
export const PERSON = 'person'

const isPerson = ({ kinds }: WordSense): boolean => kinds.some(({ root }) => root === 'person')

/** "the daughter of Lind", "her father, Lind": one relation told from either side. */
const areKinOfEachOther = (one: string, other: string): boolean =>
  (PARENT.test(one) && CHILD.test(other)) || (CHILD.test(one) && PARENT.test(other))

const PARENT = /^(?:mother|father|parent|mom|dad|grandmother|grandfather)s?$/u
const CHILD = /^(?:daughter|son|child|grandson|granddaughter)s?$/u

/** Letters that two forms of one word begin with alike. */
const ALIKE = 5

function sameWord(a: Detail, b: Detail): boolean {
  const [x, y] = [a, b].map(({ value }) => value.replace(/^not /u, ''))
  return x === y || (x !== undefined && x.length > ALIKE && x.slice(0, ALIKE) === y?.slice(0, ALIKE))
}

const isContrast = (detail: Detail): detail is ContrastDetail => 'sense' in detail
