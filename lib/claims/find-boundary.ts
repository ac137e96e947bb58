import type { Word } from '../text/tag-words'
import { beginsClause, isFinite, isParticiple, isVerb, LONGEST_SUBJECT, textOf } from './clause'
import {
  CONTRASTING,
  JOINING,
  PREPOSITIONAL_PARTICIPLES,
  RELATIVE,
  SUBJECT_PRONOUNS,
  SUBORDINATING,
  TEMPORAL,
} from './clause-words'

/** Where the next part of a sentence begins if one ends before word `i`; -1 where none ends. */
export const findBoundary = (words: readonly Word[], i: number): number =>
  Math.max(...BOUNDARIES.map((boundary) => boundary(words, i)))

type Boundary = (words: readonly Word[], i: number) => number

const BOUNDARIES: readonly Boundary[] = [
  function semicolon(words, i) {
    return textOf(words, i) === ';' && beginsClause(words, i + 1) ? i + 1 : -1
  },
  function joinedAfterComma(words, i) {
    const joining = textOf(words, i + 1)
    if (textOf(words, i) !== ',' || !(JOINING.has(joining) || CONTRASTING.has(joining))) return -1
    const at = textOf(words, i + 2) === 'that' ? i + 3 : i + 2
    return beginsClause(words, at) ? at : -1
  },
  function joinedWithItsSubject(words, i) {
    const joins = JOINING.has(textOf(words, i)) && SUBJECT_PRONOUNS.has(textOf(words, i + 1))
    return joins && beginsClause(words, i + 1) ? i + 1 : -1
  },
  function relativeClause(words, i) {
    if (textOf(words, i) !== ',' || !RELATIVE.has(textOf(words, i + 1))) return -1
    return words.slice(i + 2, i + 2 + LONGEST_SUBJECT).some(isVerb) && isLast(words, i + 1) ? i + 1 : -1
  },
  function participle(words, i) {
    const word = words[i + 1]
    if (textOf(words, i) !== ',' || word?.pos !== 'VERB' || !isParticiple(word)) return -1
    return !PREPOSITIONAL_PARTICIPLES.has(textOf(words, i + 1)) && isLast(words, i + 1) ? i + 1 : -1
  },
  function subordinateAfterComma(words, i) {
    if (textOf(words, i) !== ',' || !SUBORDINATING.has(textOf(words, i + 1))) return -1
    return beginsClause(words, i + 2) && isLast(words, i + 1) ? i + 1 : -1
  },
  function temporal(words, i) {
    return TEMPORAL.has(textOf(words, i)) && beginsClause(words, i + 1) && isLast(words, i) ? i : -1
  },
]

/** Whether nothing after `at` goes back to the clause before it: no comma with a verb on its heels. */
const isLast = (words: readonly Word[], at: number): boolean =>
  !words.some(({ text }, i) => i > at && text === ',' && isFinite(words, i + 1))
