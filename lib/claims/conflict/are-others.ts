import { isPersonNoun } from '../../people/titles'
import type { Phrases } from './compare-phrases'
import type { Detail, DetailRule } from './detail'
import { LEAST_STANDING } from './find-standing'
import { alikeInUse } from './find-wordings'
import { stemOfWord } from './opposites'
import { partyOf } from './party-of'
import type { ReadStatement } from './read-statement'

/** Whether what stands around two details says that they are the values of two things. `open` are the pairs that the two statements give differently by one rule. */
export function areOthers(
  rule: Pick<DetailRule, 'kind'>,
  open: number,
  left: ReadStatement,
  a: Detail,
  right: ReadStatement,
  b: Detail,
  phrases: Phrases,
): boolean {
  const ofPeople = a.unit === 'person' && b.unit === 'person'
  if (rule.kind === 'name') {
    // "Senator Lind of Ohio", "Senator Holm of Utah"
    if (ofPeople && (phrases.elsewhere || phrases.ofOthers)) return true
    // "Defense Secretary Lind", "the board’s treasurer, Holm"
    if (ofPeople && phrases.role < 0 && phrases.count === 0) return true
    // "the Lind campaign", "Harbour officials"
    if (areOfOthers(left, a, right, b)) return true
    // Two lists that name others: four pairs and more of names.
    const isOne = phrases.role > 0 && phrases.weight >= LEAST_STANDING
    if (open > 3 && phrases.listed === 2 && !isOne) return true
  }
  // "the Democratic nominee, Lind", "the Republican nominee, Holm"
  const said =
    rule.kind === 'word' && left.words[a.last]?.pos !== 'VERB' && right.words[b.last]?.pos !== 'VERB'
  if (phrases.holder < 0 && (said || (rule.kind === 'name' && !ofPeople))) return true
  // "Democratic voters", "the Republican nominee"
  return said && phrases.holder < 1 && (areOfOthers(left, a, right, b) || areRivals(left, a, right, b))
}

/** "the Democratic nominee", "the Republican nominee": what every party has. */
function areRivals(left: ReadStatement, a: Detail, right: ReadStatement, b: Detail): boolean {
  const head = headBehind(left, a)
  return (
    head !== null &&
    EACH_HAS.test(head) &&
    head === headBehind(right, b) &&
    [a, b].every(({ value }) => partyOf(value) !== null)
  )
}

const EACH_HAS = /^(?:nominee|candidate|team|base|side|leader|primary|convention|ticket|platform|caucus)s?$/u

/** Whether both say of what kind something is, and it is not one thing. */
function areOfOthers(left: ReadStatement, a: Detail, right: ReadStatement, b: Detail): boolean {
  if (![left.words[a.last], right.words[b.last]].every((word) => word?.pos === 'ADJ' || a.key === 'name'))
    return false
  const [x, y] = [headBehind(left, a), headBehind(right, b)]
  if (x === null || y === null || stemOfWord(x) === stemOfWord(y)) return false
  const alike = alikeInUse(x, y)
  return alike !== 0 && alike < OF_ONE_KIND
}

/** Nouns used less alike than this are for two things. Higher, "voters" and "supporters" are two. */
const OF_ONE_KIND = 0.4

/** The noun that an adjective or a name stands before, folded. */
function headBehind({ words, folded }: ReadStatement, { last }: Detail): string | null {
  let at = last + 1
  while (/^(?:ADJ|NOUN)$/u.test(words[at]?.pos ?? '') && words[at + 1]?.pos === 'NOUN') at++
  const ends = words[at + 1]?.pos !== 'PROPN' || isPersonNoun(words[at]?.lemma ?? '')
  return words[at]?.pos === 'NOUN' && ends ? (folded[at] ?? null) : null
}
