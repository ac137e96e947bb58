import { weightOf, type Aligned } from './align-tokens'
import type { Tally } from './compare-wordings'
import { isReversal } from './relate-tokens'
import type { Token } from './wording-token'

/** A word that only changed its place, or is said once more. */
const MOVED = 0.25

/** Put in, these make another thing of what a sentence tells of. */
const OTHERS: ReadonlySet<string> = new Set(
  'another other others else similar separate different former previous earlier next rival fellow'.split(' '),
)

/** The words that stand for none of the other wording: moved, said once more, lost or gained. */
export function tallySingles(
  tally: Tally,
  { same, pairs, lost, gained }: Aligned,
  a: readonly Token[],
  b: readonly Token[],
): void {
  if (lost.length + gained.length === 0) return
  const kept = new Set(same.map(({ fold }) => fold))
  for (const { from, to, relation } of pairs)
    if (relation === 'same' || relation === 'form' || relation === 'synonym' || relation === 'likeness')
      kept.add(from.fold).add(to.fold)
  const { moved, gone, come } = findMoved(lost, gained)
  for (const token of moved) {
    tally.cost += MOVED * weightOf(token)
    if (token.kind !== 'small') tally.kept++
  }
  const content = { lost: 0, gained: 0 }
  const tallyOne = (token: Token, side: keyof typeof content): void => {
    const isRepeated = kept.has(token.fold)
    tally.cost += (isRepeated ? MOVED : 1) * weightOf(token)
    if (OTHERS.has(token.fold)) {
      tally.words++
      tally.replaced++
      return
    }
    // Of two that were named once more, another may be meant now.
    if (isRepeated && token.kind === 'name') tally.spellings++
    // "$40 billion of $90 billion" may have become "$40 billion of $90".
    if (isRepeated && token.kind === 'number') tally.facts++
    if (isRepeated || token.kind === 'small') return
    if (token.kind === 'word') {
      tally.words++
      content[side]++
    } else if (token.kind === 'name' && standsBesideName(token, a, b, kept)) tally.spellings++
    else tally.facts++
  }
  for (const token of gone) tallyOne(token, 'lost')
  for (const token of come) tallyOne(token, 'gained')
  const singles = [...gone, ...come]
  if (singles.some((token, i) => singles.slice(i + 1).some((other) => isReversal(token, other))))
    tally.reversed = true
  tally.replaced += Math.min(content.lost, content.gained)
}

/** The lost words that were gained elsewhere, and those on both sides that were not. */
function findMoved(
  lost: readonly Token[],
  gained: readonly Token[],
): Readonly<Record<'moved' | 'gone' | 'come', readonly Token[]>> {
  const open = new Map<string, number>()
  for (const { fold } of gained) open.set(fold, (open.get(fold) ?? 0) + 1)
  const take = ({ fold }: Token): boolean => {
    const count = open.get(fold) ?? 0
    open.set(fold, count - 1)
    return count > 0
  }
  const moved = lost.filter(take)
  const gone = lost.filter((token) => !moved.includes(token))
  const counts = new Map<string, number>()
  for (const { fold } of moved) counts.set(fold, (counts.get(fold) ?? 0) + 1)
  const come = gained.filter(({ fold }) => {
    const count = counts.get(fold) ?? 0
    counts.set(fold, count - 1)
    return count <= 0
  })
  return { moved, gone, come }
}

/** "Ada Lind" became "Lind": a part of a name that stands beside a part that stayed. */
function standsBesideName(
  token: Token,
  a: readonly Token[],
  b: readonly Token[],
  kept: ReadonlySet<string>,
): boolean {
  return [a, b].some((tokens) => {
    const at = tokens.indexOf(token)
    return (
      at >= 0 &&
      [tokens[at - 1], tokens[at + 1]].some((other) => other?.kind === 'name' && kept.has(other.fold))
    )
  })
}
