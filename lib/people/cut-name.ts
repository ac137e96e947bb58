import type { Span } from '../text/span'
import type { Word } from '../text/tag-words'
import { foldName } from './fold-name'
import { givenOf, isGivenName, type NameRun } from './find-name-runs'
import { generationOf, isHeir } from './generation'
import type { Name } from './name'
import { nameParts } from './name-parts'
import { roleAfter, roleBefore } from './name-role'
import { nameStart } from './name-start'
import { isRank, rankedRole, type RankedRole } from './ranked-role'
import {
  ADHERENTS,
  BODY_NOUNS,
  FORMS_OF_ADDRESS,
  isOffice,
  isPluralTitle,
  isSingularPerson,
  SUFFIXES,
} from './titles'

const fold = (word: Word | undefined): string => foldName(word?.text ?? '')

/** A name has at most this many parts ("Maria del Carmen Ruiz Soto"); longer runs are headlines. */
const MOST_PARTS = 6

/** Cuts a run into what comes before the name and the name itself; null where nothing but a title is left. */
export function cutName(
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
  const address = addressOf(words, start)
  const isPart = start === run.from && /^(?:of|in|from|at|near)$/iu.test(beforeRun?.text ?? '')
  const role = roleBefore(words, start, run.from) ?? (isPart ? null : roleAfter(words, run.to))
  const generation = generationOf(parts, [words[start - 2], before])
  const several =
    isPluralTitle(fold(before)) || (before?.text === '.' && isPluralTitle(fold(words[start - 2])))
  const family = foldName(named.at(-1) ?? '')
  if (named.every((part) => isOffice(foldName(part)) || isRank(part))) return null
  if (named.length === 1 && ADHERENTS.has(family)) return null
  const isGiven = isGivenName(givenOf(named[0] ?? ''))
  const isBody = address === null && namesBody(named)
  const speaks = speaking.has(last.start) && named.length < 4
  const full = named.length > 1 && (speaks || isGiven)
  const isAged = generation !== null && named.length === parts.length
  const the = isAged || (start === run.from && /^the$/iu.test(beforeRun?.text ?? ''))
  return {
    start: first.start,
    end: last.end,
    parts: withNumber(named, parts),
    nickname: nicknameIn(words, start, run.to),
    generation,
    heir: generation !== null && isHeir(words, start, run.to),
    sentence,
    address,
    role: generation === 'elder' && named.length === 1 ? null : role,
    ranked: role && rankedAt(words, start, run.to, role),
    several,
    the,
    body: isBody,
    headline: false,
    personal:
      !isBody &&
      !the &&
      family.length > 1 &&
      (address !== null || role !== null || several || full || (named.length > 1 && hasAge(words, run.to))),
    placed:
      named.length === 1 &&
      start === run.from &&
      /^(?:in|at|near|into|across|outside)$/iu.test(beforeRun?.text ?? ''),
  }
}

/** How far from a name its role may reach, in words. See roleBefore and roleAfter. */
const ROLE_REACH = 12

function rankedAt(words: readonly Word[], start: number, to: number, role: Span): RankedRole {
  const near = words.slice(Math.max(0, start - ROLE_REACH), to + ROLE_REACH)
  const own = near.filter((word) => word.start >= role.start && word.end <= role.end)
  return rankedRole(own.map(({ text }) => text).join(' '))
}

/** The word of a name beside which marks were left out. See findNicknames. */
const nicknameIn = (words: readonly Word[], start: number, to: number): string | null =>
  words
    .slice(start, to)
    .find(
      (word, i) =>
        i > 0 &&
        word.start === (words[start + i - 1]?.end ?? 0) + 2 &&
        words[start + i + 1]?.start === word.end + 2,
    )?.text ?? null

/** "Elizabeth II": a given name and a number are one name, which no other Elizabeth bears. */
function withNumber(named: readonly string[], parts: readonly string[]): readonly string[] {
  const number = parts.find((part) => /^(?:I{1,3}|I?V|VI{0,3}|I?X|X[IVX]+)$/u.test(part))
  return named.length === 1 && number !== undefined ? [`${named[0]} ${number}`] : named
}

/** "I’m", "Don’t": no names, whatever the tagger says. */
const CONTRACTED = /['’](?:m|ve|ll|re|d|t)$/u

/** "Mr. Holm" → "mr", also where the tagger takes the stop for a word; null without one. */
function addressOf(words: readonly Word[], start: number): string | null {
  const before = words[start - 1]
  const folded = fold(before?.text === '.' ? words[start - 2] : before)
  return FORMS_OF_ADDRESS.has(folded) ? folded : null
}

/** "Port Authority", "House Democrats": a body or several people. */
function namesBody(named: readonly string[]): boolean {
  const isPerson = named.length > 1 && isGivenName(givenOf(named[0] ?? ''))
  const last = named.at(-1) ?? ''
  return (
    ADHERENTS.has(foldName(last)) ||
    (named.length > 1 && !isPerson && isGroup(last)) ||
    named.some((part, i) => isBodyNoun(part) && !(i === 0 && isPerson))
  )
}

/** "Novin Drask, 18, of Halden": only people are given an age. */
const hasAge = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === ',' &&
  /^[1-9]\d$/u.test(words[to + 1]?.text ?? '') &&
  /^[,.)]$/u.test(words[to + 2]?.text ?? '.')

/** "House Democrats", "Port Workers": several people, and nobody's name. */
const isGroup = (part: string): boolean => /s$/u.test(part) && isSingularPerson(foldName(part).slice(0, -1))

const isBodyNoun = (part: string): boolean => part.split('-').some((word) => BODY_NOUNS.has(foldName(word)))
