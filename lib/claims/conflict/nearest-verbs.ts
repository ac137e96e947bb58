import type { Detail } from './detail'
import type { ReadStatement } from './read-statement'
import type { Slot } from './compare-slots'

/** Of the nearest verb before and the nearest after, what both details have in common. */
export function verbsOf(
  left: ReadStatement,
  a: Detail,
  right: ReadStatement,
  b: Detail,
  weightOf: (stem: string) => number,
): Pick<Slot, 'verbs' | 'verbBefore' | 'verbAfter'> {
  const nearest = ({ terms }: ReadStatement, { first, last }: Detail): readonly (string | undefined)[] => {
    let before: string | undefined
    for (const { pos, word, stem } of terms) {
      if (pos !== 'VERB') continue
      if (word < first) before = stem
      if (word > last) return [before, stem]
    }
    return [before, undefined]
  }
  const [mine, theirs] = [nearest(left, a), nearest(right, b)]
  const same = (i: 0 | 1) => (mine[i] !== undefined && mine[i] === theirs[i] ? weightOf(mine[i]) : 0)
  return {
    verbs: mine.filter((verb) => verb !== undefined && theirs.includes(verb)).length,
    verbBefore: same(0),
    verbAfter: same(1),
  }
}
