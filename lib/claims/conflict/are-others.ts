import type { Phrases } from './compare-phrases'
import type { Detail, DetailRule } from './detail'
import { alikeInUse } from './find-wordings'
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
  // "Senator Lind of Ohio", "Senator Holm of Utah"
  if (rule.kind === 'name' && ofPeople && phrases.elsewhere) return true
  // Two lists that name others: four pairs and more of names.
  if (rule.kind === 'name' && open > 3 && phrases.listed === 2) return true
  // "the Democratic nominee, Lind", "the Republican nominee, Holm"
  const said =
    rule.kind === 'word' && left.words[a.last]?.pos !== 'VERB' && right.words[b.last]?.pos !== 'VERB'
  if (phrases.holder < 0 && (said || (rule.kind === 'name' && !ofPeople))) return true
  // "Democratic voters", "the Republican nominee"
  return said && areOfOthers(left, a, right, b)
}

/** Whether both say of what kind something is, and it is not one thing. */
function areOfOthers(left: ReadStatement, a: Detail, right: ReadStatement, b: Detail): boolean {
  const [x, y] = [headBehind(left, a), headBehind(right, b)]
  return x !== null && y !== null && x !== y && alikeInUse(x, y) < OF_ONE_KIND
}

/** Nouns used less alike than this are for two things. Higher, "voters" and "supporters" are two. */
const OF_ONE_KIND = 0.4

/** The noun that an adjective stands before, folded. */
function headBehind({ words, folded }: ReadStatement, { last }: Detail): string | null {
  if (words[last]?.pos !== 'ADJ') return null
  let at = last + 1
  while (words[at + 1]?.pos === 'NOUN') at++
  return words[at]?.pos === 'NOUN' ? (folded[at] ?? null) : null
}
