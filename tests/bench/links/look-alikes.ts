import { stemmer } from 'stemmer'
import type { Dice, Line } from './draft'
import { day, name, negation, number, otherName } from './edit-facts'
import { replaceOne, type SentenceEdit } from './edit-words'
import type { Work } from './work'

/**
 * A sentence that reads like another and says something else; null where none can be made of it. What only inflects a word
 * of the other, or brings back a word that stood there before it was edited, is no look-alike but the sentence: nobody would
 * ask that a link to it is given up.
 */
export function lookAlike({ text, past = [] }: Line, work: Work): string | null {
  const said = new Set([...past, text].map(stemsOf))
  const twin = make(text, work, [number, day, otherName, ownName(work), negation, speaker, ...words(work)])
  return twin === null || said.has(stemsOf(twin)) || isRestored(text, twin, past) ? null : twin
}

/** Whether all words that it has and the other has not stood there once: "Senaate" is "Senate" again. */
function isRestored(text: string, twin: string, past: readonly string[]): boolean {
  const once = new Set(past.flatMap((one) => stemsOf(one).split(' ')))
  const own = stemsOf(text).split(' ')
  const brought = stemsOf(twin)
    .split(' ')
    .filter((stem) => {
      const at = own.indexOf(stem)
      if (at >= 0) own.splice(at, 1)
      return at < 0
    })
  return brought.length > 0 && brought.every((stem) => once.has(stem))
}

/** The words of a text, without what inflects them. */
export const stemsOf = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word)).join(' ')

/**
 * One that may stand in the very place of the other and is still another sentence: a negation, two facts, or half of its
 * words are others. One number or name would be a correction, a word or two an edit.
 */
export function lookAlikeInPlace(text: string, work: Work): string | null {
  const [, , most] = words(work)
  const twoFacts: SentenceEdit = (from, dice) => {
    const ways = [number, day, otherName, ownName(work)]
    const once = dice.pick(ways)(from, dice)
    const twice = once === null ? null : dice.pick(ways)(once, dice)
    return twice !== null && countChanged(from, twice) > 1 ? twice : null
  }
  return make(text, work, [negation, twoFacts, twoFacts, ...(most ? [most] : [])])
}

function make(text: string, { lines, before, dice }: Work, open: SentenceEdit[]): string | null {
  const ways = [...open]
  while (ways.length > 0) {
    const [way] = ways.splice(dice.below(ways.length), 1)
    const twin = way?.(text, dice) ?? null
    if (twin !== null && !before.has(twin) && lines.every(({ line }) => line.text !== twin)) return twin
  }
  return null
}

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}.,]+/u)

function countChanged(a: string, b: string): number {
  const known = new Set(wordsOf(a))
  return wordsOf(b).filter((word) => !known.has(word)).length
}

/** Another name of the same article. */
const ownName =
  ({ lines }: Work): SentenceEdit =>
  (text, dice) => {
    const names = lines.flatMap(({ line }) => line.text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu) ?? [])
    const others = names.filter((one) => !text.includes(one))
    if (others.length === 0) return null
    return replaceOne(text, /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?=[ ,.’'])/gu, dice, () => dice.pick(others))
  }

const SPEAKERS =
  'the mayor|the governor|the spokesman|the company|prosecutors|the union|residents|the minister|a witness|critics'.split(
    '|',
  )

/** The same words in another's mouth. */
const speaker: SentenceEdit = (text, dice) =>
  replaceOne(
    text,
    /\b(?:he|she|they|officials|police|the \p{Ll}+)(?= said\b)|(?<=\bsaid )(?:he|she|the \p{Ll}+)(?=[.,])/gu,
    dice,
    (found) => (found === 'he' ? 'she' : found === 'she' ? 'he' : dice.pick(SPEAKERS)),
  )

/** One, two, or half of the longer words replaced by others of the article. */
function words({ lines }: Work): readonly SentenceEdit[] {
  const known = lines.flatMap(({ line }) => line.text.match(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu) ?? [])
  if (known.length === 0) return []
  const once = (text: string, dice: Dice): string | null =>
    replaceOne(text, /\b\p{Ll}{6,}\b/gu, dice, () => dice.pick(known))
  const half: SentenceEdit = (text, dice) => {
    let changed = 0
    const to = text.replace(/\b\p{Ll}{5,}\b/gu, (word) => {
      if (dice.next() < 0.25) return word
      changed++
      return dice.pick(known)
    })
    return changed > 2 && countChanged(text, to) > 2 ? to : null
  }
  return [once, (text, dice) => once(once(text, dice) ?? text, dice), half]
}

/** A name that is nearly the other: another person's or place's all the same. Kept apart for who wants the hardest case. */
export const nearName: SentenceEdit = name
