import { dropStrays } from './drop-strays'
import { findInOrder, isPlaced, openAlignment, type Alignment } from './alignment'
import { matchContained } from './match-contained'
import { matchCopies, matchLeftCopies } from './match-copies'
import { findCandidates, matchEdited } from './match-edited'
import { matchExact } from './match-exact'
import { matchJoined } from './match-joined'
import { openWordings } from './wordings'

/** What became of one passage. */
export type Fate =
  | {
      readonly kind: 'lives'
      /** The number of the passage that it is now. */
      readonly at: number
      /** The numbers of the first and the last passage into which it was cut; both are `at` where it is whole. */
      readonly parts: readonly [first: number, last: number]
      /** Whether others that stood after it stand before it, or the reverse. */
      readonly moved: boolean
    }
  | { readonly kind: 'removed' }

/** Rounds of inference; each needs a passage placed by the one before. More than a few never happen in an edited article. */
const MOST_ROUNDS = 5

/**
 * What became of each passage (sentence) of a text in another version of it, in order. Never a guess: a passage of which
 * that is not beyond doubt is removed. Equal texts cost nothing but the comparison.
 *
 *     ["The dam broke.", "Nobody was hurt."] in ["It rained.", "The dam has broken.", "Nobody was hurt."]
 *     → lives at 1, lives at 2
 */
export function resolvePassages(before: readonly string[], after: readonly string[]): readonly Fate[] {
  const alignment = openAlignment(before.length, after.length)
  matchExact(before, after, alignment)
  dropStrays(before, alignment)
  if (!isWhole(alignment)) matchRest(before, after, alignment)
  matchLeftCopies(before, after, alignment)
  dropStrays(before, alignment)
  const inOrder = findInOrder(alignment)
  return before.map((_, i): Fate => {
    const at = alignment.land[i] ?? -1
    return at < 0
      ? { kind: 'removed' }
      : { kind: 'lives', at, parts: [alignment.first[i] ?? at, alignment.last[i] ?? at], moved: !inOrder[i] }
  })
}

const isWhole = (alignment: Alignment): boolean =>
  alignment.land.every((_, i) => isPlaced(alignment, i)) || alignment.taken.every((taken) => taken === 1)

/** The surest first: what is placed tells where its neighbours must be. */
function matchRest(before: readonly string[], after: readonly string[], alignment: Alignment): void {
  const wordings = openWordings(before, after)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    matchCopies(before, after, alignment)
    if (isWhole(alignment)) return
    const candidates = findCandidates(wordings, alignment)
    const retouched = matchEdited(candidates, alignment, ['retouched'])
    const joined = matchJoined(wordings, alignment)
    const left = retouched || joined ? findCandidates(wordings, alignment) : candidates
    const edited = matchEdited(left, alignment, ['reworded', 'corrected'])
    if (!retouched && !joined && !edited && !matchContained(wordings, alignment)) return
  }
}
