import type { ReadText } from '../text/read-text'
import type { Span } from '../text/span'
import type { Word } from '../text/tag-words'
import { foldName } from './fold-name'
import { findNameRuns, givenOf, isGivenName, type NameRun } from './find-name-runs'
import { nameParts } from './name-parts'
import { roleAfter, roleBefore } from './name-role'
import { nameStart } from './name-start'
import { isTitleCase } from './is-title-case'
import { BODY_NOUNS, FORMS_OF_ADDRESS, isSingularPerson, SUFFIXES } from './titles'

/** A proper name as one article writes it: span without titles. Returned by findNames, read by groupNames. */
export type Name = Span & {
  /** Its parts without suffixes: ["Ada", "van", "der", "Berg"]. */
  readonly parts: readonly string[]
  /** Whether "Jr." stands behind it. */
  readonly junior: boolean
  readonly sentence: number
  /** "Mr", "Ms" …, folded, where one stands before it. */
  readonly address: string | null
  /** What stands before or after it as a role: "harbour master". */
  readonly role: Span | null
  /** Whether "the" stands before it. */
  readonly the: boolean
  /** Whether its words say that it is no person's: "Harbour Board". */
  readonly body: boolean
  /** Whether title, role, or given name say that it is a person's. */
  readonly personal: boolean
  /** Whether it stands in a headline, where it shows nobody to be a person; it may still be the name of somebody known. */
  readonly headline: boolean
  /** Whether it may be a place: "in Halden". */
  readonly placed: boolean
}

const fold = (word: Word | undefined): string => foldName(word?.text ?? '')

/** A name has at most this many parts ("Maria del Carmen Ruiz Soto"); longer runs are headlines. */
const MOST_PARTS = 6

/**
 * All runs of proper nouns of a text, in order, each cut into title, name and role. `speaking` tells where the heads of
 * phrases stand that are said to speak: a name of two words or more there is a person's, unless its words say otherwise.
 */
export function findNames(read: ReadText, speaking: ReadonlySet<number> = new Set()): readonly Name[] {
  const names = read.sentences.flatMap(({ words, index }) => {
    const found = findNameRuns(words).flatMap((run) => nameOf(words, run, index, speaking) ?? [])
    // "Anna Holm Harbour Plan Fails": capitals tell no name from what stands beside it.
    return isTitleCase(words)
      ? found.map((name) => ({ ...name, headline: true, personal: false, role: null }))
      : found
  })
  const heard = new Set(
    names.flatMap(({ parts, start }) =>
      parts.length === 1 && speaking.has(start) ? [foldName(parts[0] ?? '')] : [],
    ),
  )
  return names.map((name) => (isFullNameOf(heard, name) ? { ...name, personal: true } : name))
}

/** "Novin Drask … Drask said": a full name of whom the text elsewhere lets speak by the family name alone. */
const isFullNameOf = (heard: ReadonlySet<string>, { parts, the, body, headline }: Name): boolean =>
  !the &&
  !headline &&
  !body &&
  (parts.length === 2 || parts.length === 3) &&
  heard.has(foldName(parts.at(-1) ?? ''))

/** Cuts a run into what comes before the name and the name itself; null where nothing but a title is left. */
function nameOf(
  words: readonly Word[],
  run: NameRun,
  sentence: number,
  speaking: ReadonlySet<number>,
): Name | null {
  const start = nameStart(words, run)
  const [first, last] = [words[start], words[run.to - 1]]
  if (!first || !last || start >= run.to) return null
  const parts = nameParts(words.slice(start, run.to))
  const named = parts.filter((part) => /\p{L}/u.test(part) && !SUFFIXES.has(foldName(part)))
  if (named.length === 0 || named.length > MOST_PARTS || named.some((part) => CONTRACTED.test(part)))
    return null
  const before = words[start - 1]
  const beforeRun = words[run.from - 1]
  const address = FORMS_OF_ADDRESS.has(fold(before))
    ? fold(before)
    : fold(before) === ''
      ? addressBeforeStop(words, start)
      : null
  const isPart = start === run.from && /^(?:of|in|from|at|near)$/iu.test(beforeRun?.text ?? '')
  const role = roleBefore(words, start, run.from) ?? (isPart ? null : roleAfter(words, run.to))
  const family = foldName(named.at(-1) ?? '')
  const isGiven = isGivenName(givenOf(named[0] ?? ''))
  const isBody =
    address === null &&
    ((named.length > 1 && !isGiven && isGroup(named.at(-1) ?? '')) ||
      named.some((part, i) => isBodyNoun(part) && !(i === 0 && named.length > 1 && isGiven)))
  const speaks = speaking.has(last.start) && named.length < 4
  const full = named.length > 1 && (speaks || isGiven)
  const the = start === run.from && /^the$/iu.test(beforeRun?.text ?? '')
  return {
    start: first.start,
    end: last.end,
    parts: named,
    junior: parts.some((part) => foldName(part) === 'jr'),
    sentence,
    address,
    role,
    the,
    body: isBody,
    headline: false,
    personal:
      !isBody &&
      !the &&
      family.length > 1 &&
      (address !== null || role !== null || full || (named.length > 1 && hasAge(words, run.to))),
    placed:
      named.length === 1 &&
      start === run.from &&
      /^(?:in|at|near|into|across|outside)$/iu.test(beforeRun?.text ?? ''),
  }
}

/** "I’m", "Don’t": no names, whatever the tagger says. */
const CONTRACTED = /['’](?:m|ve|ll|re|d|t)$/u

const addressBeforeStop = (words: readonly Word[], start: number): string | null => {
  const folded = fold(words[start - 2])
  return words[start - 1]?.text === '.' && FORMS_OF_ADDRESS.has(folded) ? folded : null
}

/** "Novin Drask, 18, of Halden": only people are given an age. */
const hasAge = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === ',' &&
  /^[1-9]\d$/u.test(words[to + 1]?.text ?? '') &&
  /^[,.)]$/u.test(words[to + 2]?.text ?? '.')

/** "House Democrats", "Port Workers": several people, and nobody's name. */
const isGroup = (part: string): boolean => /s$/u.test(part) && isSingularPerson(foldName(part).slice(0, -1))

const isBodyNoun = (part: string): boolean => part.split('-').some((word) => BODY_NOUNS.has(foldName(word)))
