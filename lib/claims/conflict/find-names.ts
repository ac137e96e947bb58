import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'
import { detailAt, type Detail, type DetailRule, type Statement } from './detail'
import { PLACES } from './places'
import { isMonth, isWeekday } from './read-day'

/** Titles and such: capitalised before a name, and no part of it. */
const TITLE =
  /^(?:mr|mrs|ms|dr|sen|senator|rep|representative|gov|governor|president|vice|secretary|judge|justice|general|gen|speaker|leader|majority|minority|whip|chairman|director|attorney|mayor|prime|minister|king|queen|pope|sir|lord|rev|chief|deputy|first|lady|former|acting|mr|republican|democrat|democratic|republicans|democrats)$/u

/** "Ada Lind", "Lenz", "Harbour Board": whoever or whatever is named, places apart from the rest. */
const findNames = ({ words, people }: Statement): readonly Detail[] => {
  const found: Detail[] = []
  for (let at = 0; at < words.length; at++) {
    const person = people.find(
      ({ start, end, kind }) => kind === 'name' && start === words[at]?.start && end > start,
    )
    let last = at
    if (person) while ((words[last + 1]?.start ?? Infinity) < person.end) last++
    else if (isNamePart(words, at)) while (isNamePart(words, last + 1)) last++
    else continue
    const text = words
      .slice(at, last + 1)
      .map((word) => word.text)
      .join(' ')
    const folded = foldName(text)
    const key = person ? 'person' : PLACES.has(folded) ? 'place' : 'other'
    const detail = detailAt(words, at, last, key, person ? `${person.person} ${folded}` : folded)
    if (detail && folded) found.push(detail)
    at = last
  }
  return found
}

const foldName = (text: string): string =>
  text
    .split(' ')
    .map(foldWord)
    .filter((word) => word && word !== 's')
    .join(' ')

function isNamePart(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !/^\p{Lu}/u.test(word.text) || (word.pos !== 'PROPN' && at === 0)) return false
  const folded = foldWord(word.text)
  return word.pos === 'PROPN' && !TITLE.test(folded) && !isWeekday(folded) && !isMonth(folded)
}

const tokens = ({ value }: Detail): readonly string[] => value.split(' ')

/** Names agree that share a word, or where one is made of the other's first letters. */
function mayAgree(a: Detail, b: Detail): boolean {
  const [x, y] = [tokens(a), tokens(b)]
  if (x.some((token) => y.includes(token))) return true
  const initials = (of: readonly string[]) => of.map((token) => token[0] ?? '').join('')
  const letters = (of: readonly string[]) => of.join('').replaceAll('.', '')
  return initials(x) === letters(y) || initials(y) === letters(x)
}

/** "Lenz" and "Brill" where a flood broke out. */
export const places: DetailRule = {
  facet: 'place',
  find: (statement) => findNames(statement).filter(({ key }) => key === 'place'),
  mayAgree,
  isSameSlot: ({ fit, near }) => fit >= 6 && near >= 2,
}

/** "Ada Lind" and "Tomas Ruiz" who opened the dam; whoever is meant by a pronoun or a role is named too. */
export const persons: DetailRule = {
  facet: 'name',
  find: (statement) => fewOnly(findNames(statement).filter(({ key }) => key === 'person')),
  mayAgree,
  // Two people of whom the event says more have each done something of their own: then the sentences must be all but one.
  isSameSlot: ({ fit, near, adjacent, strange }) =>
    near >= 2 && (strange ? fit + (adjacent > 0 ? 1 : 0) >= 7.5 : fit >= 11),
}

/** More people than this in one sentence are a list, and what holds of one of a list says little of another. */
const MOST_PEOPLE = 3

const fewOnly = (people: readonly Detail[]): readonly Detail[] => (people.length > MOST_PEOPLE ? [] : people)

/** A name that is nobody's known name beside one that is, between the same words. */
export const others: DetailRule = {
  facet: 'name',
  find: (statement) =>
    findNames(statement)
      .filter(({ key }) => key !== 'place')
      .map((detail) => ({ ...detail, key: 'named' })),
  mayAgree,
  isSameSlot: ({ fit, adjacent }, a, b) => isPerson(a) !== isPerson(b) && adjacent >= 3 && fit >= 7.5,
}

const isPerson = ({ value }: Detail): boolean => /^p[0-9a-z]{9} /u.test(value)
