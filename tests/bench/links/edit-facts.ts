import type { Dice } from './draft'
import { replaceOne, type SentenceEdit } from './edit-words'

const COUNTS =
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty'.split(' ')

/** Another number of the same look: "412" → "421", "three" → "five", "2.5" → "2.8". */
function otherNumber(found: string, dice: Dice): string {
  const at = COUNTS.indexOf(found.toLowerCase())
  if (at >= 0) {
    const other = COUNTS[(at + 1 + dice.below(COUNTS.length - 1)) % COUNTS.length] ?? 'four'
    return /^\p{Lu}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other
  }
  const digits = [...found]
  const places = digits.flatMap((d, i) => (/\d/u.test(d) ? [i] : []))
  const place = dice.pick(places)
  const least = place === 0 ? 1 : 0
  const was = Number(digits[place])
  let to = was
  while (to === was) to = least + dice.below(10 - least)
  digits[place] = String(to)
  return digits.join('')
}

export const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:\\d+(?:[.,]\\d+)*|${COUNTS.join('|')})(?![\\p{L}\\d]|-\\p{L})`,
  'giu',
)

/** One number put right. */
export const number: SentenceEdit = (text, dice) =>
  replaceOne(text, NUMBER, dice, (found) => otherNumber(found, dice))

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A day or a month put right. */
export const day: SentenceEdit = (text, dice) =>
  replaceOne(text, new RegExp(`\\b(?:${[...DAYS, ...MONTHS].join('|')})\\b`, 'gu'), dice, (found) => {
    const list = DAYS.includes(found) ? DAYS : MONTHS
    return list[(list.indexOf(found) + 1 + dice.below(list.length - 1)) % list.length] ?? found
  })

/** Capitalised words within a sentence that are no days and no initials. */
export const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,}(?=[ ,.’'])/gu

const isName = (word: string): boolean => !DAYS.includes(word) && !MONTHS.includes(word)

const respellings: readonly ((name: string, dice: Dice) => string | null)[] = [
  (name, dice) => {
    const at = 2 + dice.below(name.length - 3)
    return name.slice(0, at) + (name[at] ?? '') + name.slice(at)
  },
  (name) => (/(.)\1/u.test(name) ? name.replace(/(.)\1/u, '$1') : null),
  (name) =>
    /y$/u.test(name) ? name.replace(/y$/u, 'iy') : /ey/u.test(name) ? name.replace('ey', 'y') : null,
  (name) => (/ph/u.test(name) ? name.replace('ph', 'f') : /k/u.test(name) ? name.replace('k', 'ck') : null),
  (name) =>
    /ie/u.test(name) ? name.replace('ie', 'ei') : /ei/u.test(name) ? name.replace('ei', 'ie') : null,
  (name) => (/[ae]n$/u.test(name) ? `${name.slice(0, -2)}${name.endsWith('an') ? 'en' : 'an'}` : null),
  (name, dice) => {
    const at = 1 + dice.below(name.length - 2)
    return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
  },
]

/** One name spelled otherwise. */
export const name: SentenceEdit = (text, dice) =>
  replaceOne(text, NAME, dice, (found) => (isName(found) ? dice.pick(respellings)(found, dice) : null))

const SURNAMES =
  'Abelard Brankova Castellane Dromgoole Eskildsen Farraday Gundersen Hollander Iversen Jastrow Kesteven'.split(
    ' ',
  )

/** Another person's or place's name: another claim. */
export const otherName: SentenceEdit = (text, dice) =>
  replaceOne(text, NAME, dice, (found) => (isName(found) ? dice.pick(SURNAMES) : null))

/** The contrary: a negation put in or taken out. */
export const negation: SentenceEdit = (text, dice) =>
  dice.pick([
    () =>
      replaceOne(
        text,
        /\b(?:is|are|was|were|will|would|could|should|has|had|have)\b(?! not)/gu,
        dice,
        (w) => `${w} not`,
      ),
    () =>
      replaceOne(text, /\b(?:did|does|do|is|was|will|has|had) not /gu, dice, (w) => w.replace(' not', '')),
    () => replaceOne(text, /\b(\p{Ll}{4,})ed\b(?= (?:the|a|to|that|in|on)\b)/gu, dice, (w) => `never ${w}`),
    () => replaceOne(text, /\b(?:is|was|does|has|would|could)\b(?! not)/gu, dice, (w) => `${w}n’t`),
  ])()
