import { isPlaced, openAlignment, type Alignment } from './alignment'
import { matchContained } from './match-contained'
import { matchCopies, matchLeftCopies } from './match-copies'
import { findCandidates, matchEdited } from './match-edited'
import { matchExact } from './match-exact'
import { matchJoined } from './match-joined'
import { openWordings, type Wordings } from './wordings'

/** Rounds of inference; each places something by what the one before placed. More than a few never happen in an edited article. */
const MOST_ROUNDS = 15

/**
 * Where each sentence of a text stands in another version of it. Never a guess: a sentence of which that is not beyond
 * doubt is not placed. Equal texts cost nothing but the comparison.
 */
export function resolveSentences(before: readonly string[], after: readonly string[]): Alignment {
  const alignment = openAlignment(before.length, after.length)
  matchExact(before, after, alignment)
  if (!isWhole(alignment)) matchRest(openWordings(before, after), alignment)
  matchLeftCopies(before, after, alignment)
  return alignment
}

const isWhole = (alignment: Alignment): boolean =>
  alignment.first.every((_, i) => isPlaced(alignment, i)) || alignment.taken.every((taken) => taken === 1)

/** The surest first, and again from the surest as soon as one has placed something: that tells where its neighbours must be. */
function matchRest(wordings: Wordings, alignment: Alignment): void {
  const { before, after } = wordings
  const hasCopies = standsInBoth(before, after, alignment)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (hasCopies) matchCopies(before, after, alignment)
    if (isWhole(alignment)) return
    const candidates = findCandidates(wordings, alignment)
    const any =
      matchEdited(candidates, alignment, ['retouched']) ||
      matchJoined(wordings, alignment) ||
      matchEdited(candidates, alignment, ['reworded', 'corrected']) ||
      matchContained(wordings, alignment)
    if (!any) return
  }
}

/** Whether a sentence of which there are copies stands open in both. */
function standsInBoth(before: readonly string[], after: readonly string[], alignment: Alignment): boolean {
  const open = new Set(after.filter((_, k) => !alignment.taken[k]))
  return before.some((text, i) => !isPlaced(alignment, i) && open.has(text))
}
