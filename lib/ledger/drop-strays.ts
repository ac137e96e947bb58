import { findSlots, isPlaced, takeBack, type Alignment } from './alignment'
import { belongTogether } from './belong-together'
import { findPlace } from './find-place'

/**
 * Gives up parts of a sentence that stand elsewhere without the rest of it: "the mayor signed them" behind other words
 * speaks of another matter, and its very words prove nothing.
 */
export function dropStrays(before: readonly string[], alignment: Alignment): void {
  const around = { alignment, slots: findSlots(alignment), likely: null }
  const { first, last } = alignment
  const isJoint = (i: number): boolean => {
    const gap = (first[i + 1] ?? -1) - (last[i] ?? -1)
    return isPlaced(alignment, i) && isPlaced(alignment, i + 1) && (gap === 0 || gap === 1)
  }
  const isAway = (i: number): boolean =>
    isPlaced(alignment, i) && findPlace(around, i, i, first[i] ?? -1, last[i] ?? -1) === 'away'
  const strays = findTorn(before, isJoint).filter(isAway)
  for (const i of strays) takeBack(alignment, i)
}

/** The parts of all sentences of which two parts in a row are not joint any more. */
function findTorn(before: readonly string[], isJoint: (i: number) => boolean): readonly number[] {
  const torn: number[] = []
  let [start, isTorn] = [0, false]
  for (let i = 0; i < before.length; i++) {
    if (belongTogether(before[i], before[i + 1])) {
      isTorn ||= !isJoint(i)
      continue
    }
    if (isTorn) for (let part = start; part <= i; part++) torn.push(part)
    ;[start, isTorn] = [i + 1, false]
  }
  return torn
}
