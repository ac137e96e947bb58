import { isPlaced, place, type Alignment } from './alignment'
import type { Wordings } from './wordings'

/** A shorter sentence may stand inside another by chance. */
const FEWEST_WORDS = 5

/**
 * Places old sentences that stand word for word inside a new one: a sentence whose end is no end any more to who cuts
 * sentences ("… Biden Jr. | She left", or a stop that was lost after it). Several may share one.
 * A copy that stands alone is for match-copies.ts.
 */
export function matchContained(wordings: Wordings, alignment: Alignment): boolean {
  const near = wordings.findNear(alignment)
  const found: (readonly [i: number, k: number])[] = []
  wordings.before.forEach((text, i) => {
    if (isPlaced(alignment, i) || !/[.!?]["”’)]*$/u.test(text) || text.split(/\s+/u).length < FEWEST_WORDS)
      return
    const holders = near(i).filter((k) => wordings.after[k] !== text && wordings.after[k]?.includes(text))
    const [holder] = holders
    if (holder !== undefined && holders.length === 1) found.push([i, holder])
  })
  for (const [i, k] of found) place(alignment, i, k)
  return found.length > 0
}
