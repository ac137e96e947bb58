import { skeletonOf } from '../../people/fold-name'
import { remember } from '../../text/remember'

/** A name as names are compared. Returned by formsOf, once per name. */
export type NameForms = {
  /** Its words, folded, and the id of whom it names. */
  readonly parts: readonly string[]
  readonly whole: string
  /** Its words that tell it from others. */
  readonly telling: readonly string[]
  /** The first letters of its words, small ones left out; and all its letters. */
  readonly initials: string
  readonly letters: string
}

/** "Harbour Board of Lenz" → telling "harbour"; initials "hbl". With the id of whom it names, where that is known. */
export function formsOf(parts: readonly string[], person?: string): NameForms {
  const named = person === undefined ? [] : [person]
  return {
    parts: [...parts, ...named],
    whole: parts.join(' '),
    telling: [...tellingParts(parts), ...named],
    initials: initialsOf(parts),
    letters: parts.join('').replaceAll('.', ''),
  }
}

/** The words of a name that few names have. */
export const tellingWords = (name: string): readonly string[] =>
  name.split(' ').filter((part) => !COMMON_NAME_PARTS.has(part) && part !== 'united')

/** What stands before "of", where that tells anything. */
function tellingParts(parts: readonly string[]): readonly string[] {
  const own = (some: readonly string[]) => some.filter((part) => !COMMON_NAME_PARTS.has(part))
  const of = parts.indexOf('of')
  const before = of > 0 ? own(parts.slice(0, of)) : []
  return before.length > 0 ? before : own(parts)
}

/** Letters that two words must begin with alike to be one name in two forms. */
const ALIKE = 4

/** Whether two words are one name in two forms, or one misspells the other. */
export const isForm = (one: string, two: string): boolean =>
  one === two ||
  beginsAlike(one.replace('.', ''), two.replace('.', '')) ||
  isSpelledAlike(one, two) ||
  soundsAlike(one, two)

/** "Afghan" and "Afghanistan", "Ukraine" and "Ukrainian": one begins the other, or is where somebody is from. */
const beginsAlike = (one: string, two: string): boolean =>
  one.slice(0, ALIKE) === two.slice(0, ALIKE) &&
  Math.min(one.length, two.length) >= ALIKE &&
  (one.startsWith(two) || two.startsWith(one) || ORIGIN.test(one) || ORIGIN.test(two))

const ORIGIN = /(?:ans?|ish|ese|ic)$/u

/** Fewer consonants are shared by many names. */
const CONSONANTS = 3

/** Whether two long names have the same consonants: one is spelled from another script in two ways. */
const soundsAlike = (one: string, two: string): boolean =>
  Math.min(one.length, two.length) >= ALIKE &&
  Math.max(one.length, two.length) >= LONG &&
  consonantsOf(one).length >= CONSONANTS &&
  consonantsOf(one) === consonantsOf(two)

/** So many names are remembered: each is compared with many. */
const MOST_KNOWN = 20_000

const consonantsOf = remember(
  (name: string) =>
    skeletonOf(name)
      .replace(/[aeiouh]/gu, '')
      .replace(/g/gu, 'k'),
  MOST_KNOWN,
)

/** "New Jersey Turnpike" and "South Carolina Turnpike": either begins with what the other lacks, and they end alike. */
export const beginOtherwise = ({ parts: x }: NameForms, { parts: y }: NameForms): boolean =>
  x.length > 1 && y.length > 1 && lacks(y, x[0] ?? '') && lacks(x, y[0] ?? '')

/** "HRS Team" and "Harbour Rescue Service Team": one begins with the first letters of the other's first words. */
export const abbreviates = ({ parts: x }: NameForms, { parts: y }: NameForms): boolean =>
  isBeginning(x[0] ?? '', y) || isBeginning(y[0] ?? '', x)

/** An abbreviation is folded to end in a stop. */
const isBeginning = (word: string, parts: readonly string[]): boolean =>
  word.endsWith('.') && initialsOf(parts).startsWith(word.replaceAll('.', ''))

const initialsOf = (parts: readonly string[]): string =>
  parts.flatMap((part) => (/^(?:of|for|the|and)$/u.test(part) ? [] : [part[0] ?? ''])).join('')

/** "Ada Lind" and "Ada Holm": people named in full whose last names the other lacks. */
export function haveOtherSurnames(x: NameForms, y: NameForms): boolean {
  const [own, other] = [surnameOf(x), surnameOf(y)]
  return own !== null && other !== null && lacks(y.parts, own) && lacks(x.parts, other)
}

const lacks = (parts: readonly string[], part: string): boolean => !parts.some((other) => isForm(other, part))

/** The last word of a name of several, what comes after a surname left out; null of a single word. */
function surnameOf({ parts }: NameForms): string | null {
  const own = parts.filter((part) => !/^(?:jr|sr|ii|iii|iv|p[0-9a-z]{9})$/u.test(part))
  return own.length > 1 ? (own.at(-1) ?? null) : null
}

/**
 * Words that many names have in common, folded: two names that share one of them alone are not the same. Generic parts of
 * the names of places and bodies, and titles that stand inside a name; written for this list.
 */
const COMMON_NAME_PARTS: ReadonlySet<string> = new Set(
  `new north south east west northern southern eastern western central saint st san los las de la el of the and for county
   city state states street university college school hospital church house senate court supreme federal national
   american department office agency bureau committee commission council board party association union group foundation
   institute center bank company corp inc times post news daily officer police capt captain sgt lt col maj detective agent
   coach pastor professor prof jr sr ii iii act day high air force army team`
    .trim()
    .split(/\s+/u),
)

/** Shorter names differ in one letter and are others: "Lind", "Lint". */
const LONG = 5

/** Whether two names differ in one letter, or in the order of two: one account misspells the other's. */
function isSpelledAlike(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  if (short.length < LONG || long.length - short.length > 1 || short[0] !== long[0]) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const isTurned = short[at] === long[at + 1] && short[at + 1] === long[at] && short.length === long.length
  if (isTurned) return short.slice(at + 2) === long.slice(at + 2)
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1)
}
