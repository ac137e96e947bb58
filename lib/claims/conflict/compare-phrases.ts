import { sameRole } from '../../people/titles'
import { compareVerbs } from './compare-verbs'
import { isWithin } from './places'
import type { ReadPhrase } from './read-phrase'
import type { EventWords } from './read-statement'

/** What stands around two details says of them. Returned by comparePhrases. */
export type Phrases = {
  /** Weight of the stems that both phrases hold; as a part of the lighter one's, of the heavier one's. */
  readonly weight: number
  readonly most: number
  readonly least: number
  readonly count: number
  /** How many of the two have words beside their own. */
  readonly described: number
  /** 1 where both phrases name one person, -1 where they name others, 0 where one names none. */
  readonly holder: number
  /** The same of the nouns for a person or an office. */
  readonly role: number
  /** Weight of the stems that one phrase holds and the other lacks. */
  readonly lone: number
  /** Whether both are of places, and of others. */
  readonly elsewhere: boolean
  /** Whether both are of bodies or offices of one kind, or of parties, and of others: "Intelligence Committee", "Judiciary Committee". */
  readonly ofOthers: boolean
  /** 1 where both belong to verbs for one deed, -1 to verbs for two, 0 where one belongs to none. */
  readonly deed: number
  /** How many of the two are one of a list; how many are somebody's, by a possessive. */
  readonly listed: number
  readonly owning: number
}

export function comparePhrases(mine: ReadPhrase, theirs: ReadPhrase, { weightOf }: EventWords): Phrases {
  let [x, y, both, count] = [0, 0, 0, 0]
  for (const stem of mine.stems) {
    const weight = weightOf(stem)
    x += weight
    if (!theirs.stems.has(stem)) continue
    both += weight
    count++
  }
  for (const stem of theirs.stems) y += weightOf(stem)
  const [less, more] = x < y ? [x, y] : [y, x]
  return {
    weight: both,
    most: less > 0 ? both / less : 0,
    least: more > 0 ? both / more : 0,
    count,
    described: Number(x > 0) + Number(y > 0),
    holder: meet(mine.holders, theirs.holders, (p, q) => p === q),
    role: meet(mine.roles, theirs.roles, sameRole),
    lone: x + y - 2 * both,
    elsewhere: meet(mine.places, theirs.places, isOnePlace) < 0,
    ofOthers:
      meet(mine.parties, theirs.parties, (x, y) => x === y) < 0 || areOtherBodies(mine.bodies, theirs.bodies),
    deed: compareVerbs(mine.verb, theirs.verb),
    listed: Number(mine.isListed) + Number(theirs.isListed),
    owning: Number(mine.isOwning) + Number(theirs.isOwning),
  }
}

/** Whether some are of one kind, and none is the same. */
const areOtherBodies = (mine: readonly string[], theirs: readonly string[]): boolean =>
  mine.some((x) => theirs.some((y) => nounOf(x) === nounOf(y))) && !mine.some((x) => theirs.includes(x))

const nounOf = (body: string): string => body.slice(body.indexOf(' '))

function meet(
  mine: readonly string[],
  theirs: readonly string[],
  same: (x: string, y: string) => boolean,
): number {
  if (mine.length === 0 || theirs.length === 0) return 0
  return mine.some((x) => theirs.some((y) => same(x, y))) ? 1 : -1
}

/** "Arizona" and "Ariz", "New York" and "NY"; folded and without stops. */
function isOnePlace(x: string, y: string): boolean {
  const [one, two] = [x.replaceAll(' ', ''), y.replaceAll(' ', '')]
  return one.startsWith(two) || two.startsWith(one) || isPostal(one, y) || isPostal(two, x) || isWithin(x, y)
}

/** "ny", "pa": two letters of the place, the first among them. */
const isPostal = (short: string, place: string): boolean =>
  short.length === 2 && place.startsWith(short[0] ?? ' ') && place.slice(1).includes(short[1] ?? ' ')
