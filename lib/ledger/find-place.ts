import { findSlots, isPlaced, type Alignment } from './alignment'

/**
 * Where a sentence stands, as its neighbours tell. `seated`: alone where it was, between its two old neighbours;
 * `crowded`: between them, beside one of them, and with it what was put or carried in there; `tight`: beside one of the two,
 * or it changed places with one; `slot`: between what stood before and after it, where others changed too; `away`: anywhere
 * else.
 */
export type Place = 'seated' | 'crowded' | 'tight' | 'slot' | 'away'

/** What is known of all sentences while one is looked at. */
export type Surroundings = {
  readonly alignment: Alignment
  readonly slots: ReturnType<typeof findSlots>
  /** By old sentence: whether it surely kept its place among the others. Worked out where somebody asks. */
  readonly fixed: () => readonly boolean[]
  /** By old sentence that is not placed: the new one that it most likely is, -1 for none. */
  readonly likely: Int32Array | null
}

/** So many sentences may be put in between two neighbours that may have moved. Raised, look-alikes slip in. */
const MOST_INSERTED = 1

/** The same between two that surely did not. */
const MOST_BETWEEN = 4

/** So many new sentences may stand before the first sentence of an article and leave it seated: a new lead. */
const LONGEST_LEAD = 3

/** Where the new sentences `k` to `kEnd` stand, seen from the old ones `i` to `iEnd`. The ends of an article are neighbours too. */
export function findPlace(around: Surroundings, i: number, iEnd: number, k: number, kEnd: number): Place {
  const { alignment, slots } = around
  const [left, right] = [countAside(around, i, k, -1), countAside(around, iEnd, kEnd, 1)]
  if (left === 0 && right === 0) return 'seated'
  if (left !== null && right !== null && left + right <= MOST_INSERTED) return 'crowded'
  if (isHeld(around, i, iEnd, k, kEnd)) return 'crowded'
  if (isSwapped(alignment, i, iEnd, k, kEnd)) return 'tight'
  if (k <= (slots.after[i] ?? -1) || kEnd >= (slots.before[iEnd] ?? 0)) return 'away'
  const { first, last, taken } = alignment
  const beside = i === 0 ? k === 0 : isPlaced(alignment, i - 1) && last[i - 1] === k - 1
  const before = iEnd === first.length - 1 ? taken.length : imageOf(around, iEnd + 1, 1)
  return beside || before === kEnd + 1 ? 'tight' : 'slot'
}

/** Where an old sentence begins or ends now, or most likely does; -1 where nobody knows. */
function imageOf({ alignment, likely }: Surroundings, old: number, step: 1 | -1): number {
  const places = step === 1 ? alignment.first : alignment.last
  return isPlaced(alignment, old) ? (places[old] ?? -1) : (likely?.[old] ?? -1)
}

/**
 * How many sentences were put in between a sentence and its neighbour on one side; null where the neighbour went elsewhere
 * or is gone, or where an old sentence came to stand between.
 */
function countAside(around: Surroundings, i: number, k: number, step: 1 | -1): number | null {
  const { taken, first } = around.alignment
  const isEnd = i + step < 0 || i + step === first.length
  const image = isEnd ? (step === 1 ? taken.length : -1) : imageOf(around, i + step, step)
  const between = (image - k) * step - 1
  if ((image < 0 && !isEnd) || between < 0 || between > LONGEST_LEAD) return null
  for (let at = k + step; at !== image; at += step) if (taken[at]) return null
  return isEnd ? 0 : between
}

/**
 * Whether it stands between its two old neighbours, beside one of them, with what was put in there, and neither of them
 * moved; or beside both, though one changed places with the sentence behind it. Nobody would have put a look-alike there but
 * in the very place of its model. Where an old sentence was carried there too, that may have brought one along.
 */
function isHeld(around: Surroundings, i: number, iEnd: number, k: number, kEnd: number): boolean {
  const [left, right] = [boundOf(around, i - 1, -1), boundOf(around, iEnd + 1, 1)]
  if (!left || !right || k <= left.at || kEnd >= right.at) return false
  const [toLeft, toRight] = [k - left.at - 1, right.at - kEnd - 1]
  if (toLeft + toRight === 0) return true
  if (toLeft + toRight > MOST_BETWEEN || (toLeft > 0 && toRight > 0)) return false
  const { taken } = around.alignment
  for (let at = left.at + 1; at < right.at; at++) if (taken[at] && (at < k || at > kEnd)) return false
  return left.isFixed && right.isFixed
}

type Bound = { readonly at: number; readonly isFixed: boolean }

/** Where a neighbour that kept its place ends, or the two of them if it changed places with the one behind it; null for any other. */
function boundOf({ alignment, fixed }: Surroundings, old: number, step: 1 | -1): Bound | null {
  const { first, last, taken } = alignment
  if (old < 0) return { at: -1, isFixed: true }
  if (old === first.length) return { at: taken.length, isFixed: true }
  const [near, far] = step === 1 ? [first, last] : [last, first]
  if (fixed()[old]) return { at: near[old] ?? -1, isFixed: true }
  const behind = old + step
  const isSwapped = isPlaced(alignment, old) && far[behind] === (near[old] ?? 0) - step
  return isSwapped ? { at: near[behind] ?? -1, isFixed: false } : null
}

/** Whether it and one of its neighbours stand between the same others as before, in the other order. */
export function isSwapped(alignment: Alignment, i: number, iEnd: number, k: number, kEnd: number): boolean {
  const { first, last, taken } = alignment
  const at = (places: Int32Array, old: number): number => {
    if (old < 0) return -1
    return old >= first.length ? taken.length : isPlaced(alignment, old) ? (places[old] ?? -1) : -2
  }
  const withLeft = at(first, i - 1) === kEnd + 1 && at(first, iEnd + 1) === at(last, i - 1) + 1
  const withRight = at(last, iEnd + 1) === k - 1 && at(last, i - 1) === at(first, iEnd + 1) - 1
  return (withLeft && i > 0) || (withRight && iEnd < first.length - 1)
}
