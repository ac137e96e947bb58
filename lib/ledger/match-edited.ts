import { groupBy } from '../text/group-by'
import { findSlots, isPlaced, openFixed, place, type Alignment } from './alignment'
import { findLikely } from './find-likely'
import { findPairs } from './find-pairs'
import { findPlace, type Place } from './find-place'
import { judgeEdit, type Edit } from './judge-edit'
import type { Wordings } from './wordings'

/** How far the runner-up must be behind. Lowered, near twins take each other's links; raised, twins that were both edited lose theirs. */
const MARGIN = 0.1

/** What standing in its place is worth beside a candidate that stands elsewhere. */
const BONUS: Readonly<Record<Place, number>> = {
  seated: 0.12,
  crowded: 0.12,
  tight: 0.12,
  slot: 0.06,
  away: 0,
}

/** An old sentence, a new one that it may be, and how sure that is. Returned by findCandidates. */
export type Candidate = {
  readonly i: number
  readonly k: number
  readonly score: number
  readonly edit: Edit
}

/**
 * Places the old sentences that an edit left recognisable, surest kind of edit first, until nothing more is beyond
 * doubt. Each must be the best of all for the other, and the runner-up clearly behind, on both sides.
 */
export function matchEdited(
  candidates: readonly Candidate[],
  alignment: Alignment,
  kinds: readonly Edit[],
): boolean {
  const [bestOld, bestNew] = [rank(candidates, 'i'), rank(candidates, 'k')]
  let any = false
  for (const kind of kinds)
    for (const candidate of candidates) {
      const { i, k, edit } = candidate
      if (edit !== kind || isPlaced(alignment, i) || alignment.taken[k]) continue
      if (!isAhead(candidate, bestOld.get(i)) || !isAhead(candidate, bestNew.get(k))) continue
      place(alignment, i, k)
      any = true
    }
  return any
}

/** The pairs of open sentences that are somewhat alike, judged as everything stands now. */
export function findCandidates(wordings: Wordings, alignment: Alignment): readonly Candidate[] {
  const slots = findSlots(alignment)
  const pairs = findPairs(wordings, alignment, slots)
  const likely = findLikely(pairs, wordings.before.length)
  const around = { alignment, slots, fixed: openFixed(alignment), likely }
  const open = new Set(wordings.after.filter((_, k) => !alignment.taken[k]))
  return pairs.map(({ i, k, comparison }) => {
    const where = findPlace(around, i, i, k, k)
    const judged = judgeEdit(comparison, where)
    // Where its very words stand, one with another word or number is another sentence.
    const isOther = comparison.replaced + comparison.corrections > 0 && open.has(wordings.before[i] ?? '')
    const edit = isOther || (judged === 'corrected' && wordings.hasTwins(i)) ? 'none' : judged
    return { i, k, score: comparison.similarity + BONUS[where], edit }
  })
}

const rank = (candidates: readonly Candidate[], side: 'i' | 'k'): ReadonlyMap<number, readonly Candidate[]> =>
  groupBy(
    [...candidates].sort((x, y) => y.score - x.score),
    (candidate) => candidate[side],
  )

const isAhead = (candidate: Candidate, ranked: readonly Candidate[] = []): boolean =>
  ranked[0] === candidate && (ranked[1] === undefined || candidate.score - ranked[1].score >= MARGIN)
