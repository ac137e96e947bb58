import { stemmer } from 'stemmer'
import { BODY_NOUNS } from '../../people/titles'
import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'
import { wordRarity } from '../../text/word-rarity'
import { TITLE } from './kind-of-name'
import { PLACES } from './places'
import { isMonth, isWeekday } from './read-day'

/** "Democratic National Committee": an adjective that is a title before people, and part of the name of a body. */
const PARTY = /^(?:democratic|republican)$/u
const BODY = /^(?:party|national|congressional|senatorial|governors|committee|conference|caucus)$/u

/** Whether the word at `at` is a name or begins one: no title, no day, no word that is capitalised because a sentence begins. */
export function isNamePart(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !/^\p{Lu}/u.test(word.text)) return false
  // "New Jersey", which the tagger may take for an adjective and a name.
  if (/^(?:New|North|South|East|West|Saint|San|Los|Las)$/u.test(word.text) && words[at + 1]?.pos === 'PROPN')
    return true
  const folded = foldWord(word.text)
  if (PARTY.test(folded))
    return words[at + 1]?.pos === 'PROPN' && BODY.test(foldWord(words[at + 1]?.text ?? ''))
  // "the Justice Department"
  if (TITLE.test(folded.replace('.', '')))
    return /^\p{Lu}/u.test(words[at + 1]?.text ?? '') && BODY_NOUNS.has(foldWord(words[at + 1]?.text ?? ''))
  return (
    word.pos === 'PROPN' &&
    !isField(words, at) &&
    !isOpening(words, at) &&
    !isHome(words, at) &&
    !isWeekday(folded) &&
    !isMonth(folded)
  )
}

/** Words so frequent are no names where a sentence begins with them; higher, names of common words are lost there. */
const COMMON = 3.3

/** "Others were worried": a common word that is capitalised because it opens a sentence or a quote. */
const isOpening = (words: readonly Word[], at: number): boolean =>
  (at === 0 || /^[“"‘]$/u.test(words[at - 1]?.text ?? '')) &&
  words[at + 1]?.pos !== 'PROPN' &&
  wordRarity(stemmer(foldWord(words[at]?.text ?? ''))) < COMMON

/** "R" and "Ky." of "R-Ky.", "Mo." of "Kansas City, Mo.": a party, and a state behind what it explains. */
const isHome = (words: readonly Word[], at: number): boolean =>
  (/^[DRI]$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === '-') ||
  (words[at - 1]?.text === '-' && /^[DRI]$/u.test(words[at - 2]?.text ?? '')) ||
  /^\p{Lu}\.?$/u.test(words[at]?.text ?? '') ||
  (/^\p{Lu}\p{Ll}{1,4}\.$/u.test(words[at]?.text ?? '') &&
    words[at - 1]?.text === ',' &&
    words[at - 2]?.pos === 'PROPN')

/** "Secretary of State", "Defense Secretary": what somebody's office is for, and the name of nothing. */
const isField = (words: readonly Word[], at: number): boolean =>
  !PLACES.has(foldWord(words[at]?.text ?? '')) &&
  ((words[at - 1]?.text === 'of' && TITLE.test(foldWord(words[at - 2]?.text ?? ''))) ||
    /^(?:Secretary|Minister)$/u.test(words[at + 1]?.text ?? ''))
