import { coverOf, type Cover } from './cover-of'
import { runOf, termsOf } from './count-runs'
import type { Detail } from './detail'
import { distanceFrom } from './distance-from'
import type { Likeness } from './likeness'
import { verbsOf } from './nearest-verbs'
import type { EventWords, ReadStatement } from './read-statement'

/** What the words around two details say. Returned by compareSlots. */
export type Slot = {
  /** Weight of the shared stems beside both, and of all stems beside either; and the same within a few words. */
  readonly whole: Cover
  readonly close: Cover
  readonly closest: Cover
  /** Shared stems, each by its weight, its nearness to both details, and how alike its distances are. */
  readonly inPlace: number
  /** The same for those before both, and after both. */
  readonly inPlaceBefore: number
  readonly inPlaceAfter: number
  /** Words in a row, of any kind, that are the same just before and just after both. */
  readonly runBefore: number
  readonly runAfter: number
  /** Content words in a row that are the same, stop words left out. */
  readonly termsBefore: number
  readonly termsAfter: number
  /** Whether the nearest verbs are the same, 0 to 2. */
  readonly verbs: number
  /** How rare the nearest verb before both, after both is; 0 where they are two. */
  readonly verbBefore: number
  readonly verbAfter: number
}

/**
 * Of statements that the matcher takes for less alike than this, the share of the lighter one's words that both must hold
 * beside two details, or the weight of words in the same place: below both nothing more is asked. Asked of all, every
 * seventh planted contradiction is lost, of paraphrases mostly; asked of none, the search takes three times as long.
 */
const ALIKE = 0.15
const LEAST_COVER = 0.25
const LEAST_IN_PLACE = 0.3

const CLOSE = 7
const CLOSEST = 3

/** How far two details of different statements stand in the same place; null where nothing says that they do. */
export function compareSlots(
  left: ReadStatement,
  a: Detail,
  right: ReadStatement,
  b: Detail,
  { shared, score }: Pick<Likeness, 'shared' | 'score'>,
  { weightOf }: EventWords,
  standing: boolean,
): Slot | null {
  let [before, after] = [0, 0]
  for (const [stem, [mine, theirs]] of shared) {
    const weight = weightOf(stem)
    let [bestBefore, bestAfter] = [0, 0]
    for (const m of mine) {
      const x = distanceFrom(m, a)
      if (x === 0) continue
      for (const t of theirs) {
        const y = distanceFrom(t, b)
        if (y === 0 || x < 0 !== y < 0) continue
        const worth = Math.exp(-Math.abs(x - y) / 2 - (Math.min(Math.abs(x), Math.abs(y)) - 1) / 4)
        if (x < 0) bestBefore = Math.max(bestBefore, worth)
        else bestAfter = Math.max(bestAfter, worth)
      }
    }
    before += weight * bestBefore
    after += weight * bestAfter
  }
  if (!standing && before + after === 0 && score < ALIKE) return null
  const cover = (reach: number) => coverOf(left, a, right, b, reach, weightOf)
  const whole = cover(Infinity)
  if (!standing && score < ALIKE && whole.most < LEAST_COVER && before + after < LEAST_IN_PLACE) return null
  return {
    whole,
    close: cover(CLOSE),
    closest: cover(CLOSEST),
    inPlace: before + after,
    inPlaceBefore: before,
    inPlaceAfter: after,
    runBefore: runOf(left.folded, a.first - 1, right.folded, b.first - 1, -1),
    runAfter: runOf(left.folded, a.last + 1, right.folded, b.last + 1, 1),
    termsBefore: termsOf(left, a, right, b, -1),
    termsAfter: termsOf(left, a, right, b, 1),
    ...verbsOf(left, a, right, b, weightOf),
  }
}
