import type { Detail } from './detail'
import { distanceFrom } from './distance-from'
import type { ReadStatement } from './read-statement'

/** 0 to 1: the shared weight as a part of the left's, the right's. `count` is of shared stems. */
export type Cover = {
  readonly most: number
  readonly least: number
  readonly weight: number
  readonly count: number
}

/** The stems beside two details, within so many words, and how much of their weight both hold. */
export function coverOf(
  left: ReadStatement,
  a: Detail,
  right: ReadStatement,
  b: Detail,
  reach: number,
  weightOf: (stem: string) => number,
): Cover {
  const beside = ({ terms }: ReadStatement, detail: Detail) =>
    new Set(
      terms.flatMap(({ stem, word }) => {
        const d = Math.abs(distanceFrom(word, detail))
        return d > 0 && d <= reach ? [stem] : []
      }),
    )
  const [mine, theirs] = [beside(left, a), beside(right, b)]
  let [x, y, both, count] = [0, 0, 0, 0]
  for (const stem of mine) {
    const weight = weightOf(stem)
    x += weight
    if (!theirs.has(stem)) continue
    both += weight
    count++
  }
  for (const stem of theirs) y += weightOf(stem)
  const [less, more] = x < y ? [x, y] : [y, x]
  return { most: less > 0 ? both / less : 0, least: more > 0 ? both / more : 0, weight: both, count }
}
