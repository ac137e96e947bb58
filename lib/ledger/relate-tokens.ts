import { OPPOSITES } from '../claims/conflict/opposites'
import { stemmer } from 'stemmer'
import { isMistyped, isRespelled, isSlip } from './is-respelled'
import { areInOneForm, areNewsSynonyms, areSynonyms } from '../text/are-synonyms'
import { isInflected, isMisinflected } from '../text/is-inflected'
import type { Token } from './wording-token'

/**
 * What became of a word where an edit put another in its place. `form`: the same word inflected otherwise; `synonym`:
 * another word for the same, in the same form; `likeness`: one that can mean the same; `kin`: one made from it; `slip`: two letters swapped or one doubled;
 * `spelling`: a word misspelled or put right; `small`: words that tell nothing; `joint`: two of them that tie
 * what is told, as "because" and "however" do; `misfit`: two of them of different kinds; `word`, `name`, `number`: another one;
 * `reversal`: one that says the contrary; null: no editor puts one for the other.
 */
export type Relation =
  | 'same'
  | 'form'
  | 'synonym'
  | 'likeness'
  | 'kin'
  | 'slip'
  | 'spelling'
  | 'small'
  | 'joint'
  | 'misfit'
  | 'word'
  | 'name'
  | 'number'
  | 'reversal'

/** How the two words stand to each other; null for a number and a word, which are a loss and a gain. */
export function relateTokens(a: Token, b: Token): Relation | null {
  if (a.fold === b.fold) return 'same'
  if (areStrangers(a, b)) return relateStrangers(a, b)
  if (a.kind === 'number' || b.kind === 'number') return relateNumbers(a, b)
  if (isReversal(a, b)) return 'reversal'
  if (a.stem === b.stem) return isInflected(a.fold, b.fold) ? 'form' : isSlip(a.fold, b.fold) ? 'slip' : 'kin'
  const isOpen = !(a.isSettled && b.isSettled)
  if (isOpen && isRespelled(a.fold, b.fold))
    return isSlip(a.fold, b.fold) ? 'slip' : isBotched(a, b) ? 'likeness' : 'spelling'
  if (a.kind === 'name' || b.kind === 'name') return a.kind === b.kind ? relateNames(a, b, isOpen) : null
  if (a.kind === 'small' && b.kind === 'small') return relateSmall(a, b)
  if (isMisinflected(a.fold, b.fold)) return 'form'
  if (areNewsSynonyms(a, b)) return areInOneForm(a, b) ? 'synonym' : 'likeness'
  const canMeanSame = areSynonyms(a.stem, b.stem) || nameOneOffice(a, b) || isMistyped(a.fold, b.fold)
  return canMeanSame ? 'likeness' : 'word'
}

/**
 * Whether nothing but their kinds says how they stand to each other, as with most pairs of words: no sense, stem or side
 * in common, and neither the first nor the last letter, one of which a slip of the pen and a prefix leave.
 */
const areStrangers = (a: Token, b: Token): boolean =>
  a.word[0] !== b.word[0] &&
  a.word.at(-1) !== b.word.at(-1) &&
  a.stem !== b.stem &&
  !areSynonyms(a.stem, b.stem) &&
  !areNewsSynonyms(a, b) &&
  !areOpposites(a.fold, b.fold) &&
  !nameOneOffice(a, b)

function relateStrangers(a: Token, b: Token): Relation | null {
  if (a.kind === 'number' || a.kind === 'name' || b.kind === 'number' || b.kind === 'name')
    return a.kind === b.kind ? a.kind : null
  return a.kind === 'small' && b.kind === 'small' ? relateSmall(a, b) : 'word'
}

/** Where an office is named again, news says what its holder is: "the leader" of a president. */
const nameOneOffice = (a: Token, b: Token): boolean =>
  (b.stem === 'leader' && LEADERS.has(a.stem)) || (a.stem === 'leader' && LEADERS.has(b.stem))

/** As they are stemmed. */
const LEADERS: ReadonlySet<string> = new Set(
  'president premier chancellor monarch king chairman chairwoman'.split(' ').map(stemmer),
)

/** Two slips at once lead from a word to another as often as to itself: "invoned" may be "invoked" or "involved". */
const isBotched = (a: Token, b: Token): boolean =>
  a.kind !== 'name' && b.kind !== 'name' && !isMistyped(a.fold, b.fold)

/** Small words that an editor does not put for small words of another line, nor for any that are in none. */
const CLASSES: ReadonlyMap<string, number> = new Map(
  [
    'am is are was were be been being have has had having do does did will would shall should can could may might must',
    'said say says saying told tell tells telling added adds according',
    'i me we us you he him she her it they them himself herself itself themselves who whom which',
  ].flatMap((line, i) => line.split(' ').map((word) => [word, i] as const)),
)
const classOf = ({ fold }: Token): number => CLASSES.get(fold) ?? -1

function relateSmall(a: Token, b: Token): Relation {
  const own = classOf(a)
  return own !== classOf(b) ? 'misfit' : own < 0 ? 'joint' : 'small'
}

/** Names are words too, and common ones in headlines: "Presideent" is no other office. */
const relateNames = (a: Token, b: Token, isOpen: boolean): Relation =>
  isOpen && Math.min(a.fold.length, b.fold.length) >= SHORTEST_NAME && isSlip(a.fold, b.fold)
    ? 'slip'
    : 'name'

/** Shorter names that differ by two swapped letters, or by a doubled one, are two people's. */
const SHORTEST_NAME = 5

/**
 * A number and a word are a loss and a gain, unless the word is the number misspelled or inflected: "thrree", "thousands".
 * What is also another word ("fist" for "first") may mean the same where the sentence is known by its place.
 */
function relateNumbers(a: Token, b: Token): Relation | null {
  if (a.kind === b.kind) return 'number'
  if (isRespelled(a.word, b.word)) return 'spelling'
  if (a.word === `${b.word}s` || b.word === `${a.word}s`) return 'form'
  return isMistyped(a.word, b.word) ? 'likeness' : null
}

/** "approved" and "rejected", "likely" and "unlikely". */
export const isReversal = (a: Token, b: Token): boolean =>
  isPrefixed(a.fold, b.fold) || isPrefixed(b.fold, a.fold) || areOpposites(a.fold, b.fold)

const isPrefixed = (plain: string, other: string): boolean =>
  plain.length > 2 &&
  other.length > plain.length &&
  other.endsWith(plain) &&
  DENYING.has(other.slice(0, -plain.length))

const DENYING: ReadonlySet<string> = new Set('un in im il ir dis non de mis anti'.split(' '))

/** Where two words stand on two sides of a group and share no side, they cannot both hold. */
function areOpposites(a: string, b: string): boolean {
  const left = SIDES.get(a)
  const right = left && SIDES.get(b)
  if (!right) return false
  return meet(left, right, true) && !meet(left, right, false)
}

/** Whether they stand in one group, on two sides of it or on one. */
const meet = (left: readonly Side[], right: readonly Side[], apart: boolean): boolean =>
  left.some((x) => right.some((y) => x.group === y.group && (x.side !== y.side) === apart))

/** Small words that bound, count, place and tell one person from another; the list of the contradictions holds verbs and nouns. */
const SMALL_GROUPS = `all every everyone always both|some several sometimes|few|none never
before|after
above over|below under
with|without
up|down
from|to
into in|out
more|less fewer
against|for
only|also
must|may might
least|most
he him his himself|she her hers herself`

type Side = { readonly group: number | string; readonly side: number }

const SIDES: ReadonlyMap<string, readonly Side[]> = readSides()

function readSides(): ReadonlyMap<string, readonly Side[]> {
  const sides = new Map<string, readonly Side[]>(OPPOSITES)
  SMALL_GROUPS.split('\n').forEach((line, i) =>
    line.split('|').forEach((words, side) => {
      for (const word of words.trim().split(/\s+/u))
        sides.set(word, [...(sides.get(word) ?? []), { group: `small ${i}`, side }])
    }),
  )
  return sides
}
