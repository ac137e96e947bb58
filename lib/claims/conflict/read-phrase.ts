import { BODY_NOUNS, isSingularPerson } from '../../people/titles'
import { remember } from '../../text/remember'
import { STOP_WORDS } from '../../text/stop-words'
import type { Word } from '../../text/tag-words'
import { governingVerb } from './compare-verbs'
import type { Detail } from './detail'
import { PERSON } from './find-contrasts'
import { findField, isHolder, isVague } from './find-field'
import { isListed } from './is-listed'
import { partyOf } from './party-of'
import { phraseOf } from './phrase-of'
import { PLACES } from './places'
import type { ReadStatement } from './read-statement'

/** What stands around a detail: what its noun phrase holds, itself left out, and what it belongs to. */
export type ReadPhrase = {
  readonly stems: ReadonlySet<string>
  /** Folded. */
  readonly places: readonly string[]
  /** The people named in it, by id. */
  readonly holders: readonly string[]
  /** Its nouns for a person or an office, folded. */
  readonly roles: readonly string[]
  /** Its bodies and offices, each with what it is for: "intelligence committee", "defense secretary". */
  readonly bodies: readonly string[]
  /** The parties in it: "d" for "Democratic" and for "D-Ohio". */
  readonly parties: readonly string[]
  /** The verb that it belongs to, as its lemma; null where none is near. */
  readonly verb: string | null
  /** Whether it is one of a list, and whether something is said to be its own. */
  readonly isListed: boolean
  readonly isOwning: boolean
}

/** The phrases of a statement's details, each read once. */
export function rememberPhrases(statement: ReadStatement): (detail: Detail) => ReadPhrase {
  const startOf = new Map(statement.words.map(({ start }, i) => [start, i]))
  return remember((detail: Detail) => readPhrase(statement, startOf, detail))
}

/** The places of a phrase, folded: "Arizona"; "ariz" of "R-Ariz." */
function placesIn({ folded, words }: ReadStatement, phrase: readonly number[]): readonly string[] {
  const inside = new Set(phrase)
  return phrase.flatMap((i) => {
    const [one, two] = [folded[i] ?? '', inside.has(i + 1) ? `${folded[i] ?? ''} ${folded[i + 1] ?? ''}` : '']
    if (PLACES.has(two)) return [two]
    if (PLACES.has(one) && !PLACES.has(`${folded[i - 1] ?? ''} ${one}`)) return [one]
    return /^[DRI]$/u.test(words[i]?.text ?? '') && words[i + 1]?.text === '-' ? homeBehind(words, i + 2) : []
  })
}

/** "ariz" of "R-Ariz.", "ri" of "D-R.I.". */
function homeBehind(words: readonly Word[], at: number): readonly string[] {
  const [first, stop, more] = [words[at]?.text ?? '', words[at + 1]?.text, words[at + 2]?.text ?? '']
  const letters = stop === '.' && /^\p{Lu}\.?$/u.test(more) ? first + more : first
  return letters ? [letters.replaceAll('.', '').toLowerCase()] : []
}

/** `startOf` has the numbers of the words by where they begin. */
function readPhrase(
  statement: ReadStatement,
  startOf: ReadonlyMap<number, number>,
  detail: Detail,
): ReadPhrase {
  const phrase = phraseOf(statement, detail)
  const inside = new Set(phrase)
  return {
    stems: new Set(statement.terms.flatMap(({ stem, word }) => (inside.has(word) ? [stem] : []))),
    places: placesIn(statement, phrase),
    holders: statement.people
      .filter(
        ({ kind, start, end }) =>
          (kind === 'name' && inside.has(startOf.get(start) ?? -1)) ||
          (kind === 'role' && !detail.parts?.includes(PERSON) && start <= detail.start && detail.end <= end),
      )
      .map(({ person }) => person),
    roles: phrase.flatMap((i) => {
      const word = statement.words[i]
      const folded = statement.folded[i]?.replaceAll('.', '') ?? ''
      return word && isSingularPerson(folded) ? [folded] : []
    }),
    bodies: bodiesIn(statement, phrase),
    parties: partiesIn(statement, phrase),
    verb: governingVerb(statement, detail),
    isListed: isListed(statement, detail),
    isOwning: isOwning(statement, detail),
  }
}

/** "intelligence committee", "defense secretary" of "Secretary of Defense": what there are several of, and which it is. */
function bodiesIn({ folded, words }: ReadStatement, phrase: readonly number[]): readonly string[] {
  const inside = new Set(phrase)
  return phrase.flatMap((i) => {
    const noun = folded[i] ?? ''
    if (isHolder(noun)) {
      const field = findField(words, i)
      return field !== null && inside.has(field) ? [`${folded[field] ?? ''} ${noun}`] : []
    }
    const before = folded[i - 1] ?? ''
    const isBody = BODY_NOUNS.has(noun) && /^(?:NOUN|PROPN)$/u.test(words[i]?.pos ?? '')
    const tells =
      inside.has(i - 1) && /^(?:NOUN|PROPN|ADJ)$/u.test(words[i - 1]?.pos ?? '') && !isVague(before)
    return isBody && tells && before && !STOP_WORDS.has(before) ? [`${before} ${noun}`] : []
  })
}

function partiesIn({ folded, words }: ReadStatement, phrase: readonly number[]): readonly string[] {
  const inside = new Set(phrase)
  return phrase.flatMap((i) => {
    const party = partyOf(folded[i] ?? '')
    if (party !== null) return [party.charAt(0)]
    return /^[DR]$/u.test(words[i]?.text ?? '') && inside.has(i + 1)
      ? [(words[i]?.text ?? '').toLowerCase()]
      : []
  })
}

/** "Lind’s" */
const isOwning = ({ words }: ReadStatement, { last }: Detail): boolean =>
  /^['’]s?$|['’]s$/u.test(words[last + 1]?.text ?? '') || /['’]s$/u.test(words[last]?.text ?? '')
