/**
 * Which sentence of the new text each sentence of the old one became, while that is being found out. Filled step by
 * step by the passes of resolveSentences; numbers are places in the two lists, -1 where nothing is known.
 */
export type Alignment = {
  /** By old sentence: the first and the last new sentence that it became; they differ where it was split. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** By new sentence: whether an old one became it, or a part of it. */
  readonly taken: Uint8Array
}

export function openAlignment(before: number, after: number): Alignment {
  const blank = () => new Int32Array(before).fill(-1)
  return {
    first: blank(),
    last: blank(),
    taken: new Uint8Array(after),
  }
}

export const isPlaced = ({ first }: Alignment, i: number): boolean => (first[i] ?? -1) >= 0

/** Old sentence `i` became the new ones from `first` to `last`. */
export function place(alignment: Alignment, i: number, first: number, last = first): void {
  alignment.first[i] = first
  alignment.last[i] = last
  for (let k = first; k <= last; k++) alignment.taken[k] = 1
}

/**
 * By old sentence: whether it kept its place in the order of those that are placed: the longest run of them that rises
 * in both texts (merged ones stand still). What is not in it has moved.
 */
export function findInOrder({ first }: Alignment): readonly boolean[] {
  const ranks = rankAll(first)
  const inOrder = new Array<boolean>(first.length).fill(false)
  let rank = ranks.reduce((most, one) => Math.max(most, one), 0)
  let bound = Infinity
  for (let i = first.length - 1; i >= 0 && rank > 0; i--)
    if (ranks[i] === rank && (first[i] ?? -1) <= bound) {
      inOrder[i] = true
      bound = first[i] ?? -1
      rank--
    }
  return inOrder
}

/** The same of those that are in every longest run: where two changed places, nobody knows which of them moved. */
export function findFixed({ first }: Alignment): readonly boolean[] {
  const fromLeft = rankAll(first)
  const fromRight = rankAll(
    first.map((place) => (place < 0 ? -1 : first.length + FAR - place)).reverse(),
  ).reverse()
  const longest = fromLeft.reduce((most, one) => Math.max(most, one), 0)
  const isInSome = (i: number): boolean =>
    (fromLeft[i] ?? 0) > 0 && (fromLeft[i] ?? 0) + (fromRight[i] ?? 0) - 1 === longest
  const holders = new Int32Array(longest + 1)
  for (let i = 0; i < first.length; i++) {
    const rank = fromLeft[i] ?? 0
    if (isInSome(i)) holders[rank] = (holders[rank] ?? 0) + 1
  }
  return Array.from(first, (_, i) => isInSome(i) && holders[fromLeft[i] ?? 0] === 1)
}

/** The same, found at the first time that somebody asks, as the alignment is then. */
export function openFixed(alignment: Alignment): () => readonly boolean[] {
  let fixed: readonly boolean[] | null = null
  return () => (fixed ??= findFixed(alignment))
}

/** More than the number of any sentence. */
const FAR = 1e8

/** By old sentence: how many there are in the longest run that rises up to it; 0 where it is not placed. */
function rankAll(places: Int32Array): Int32Array {
  const ends: number[] = []
  const ranks = new Int32Array(places.length)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? -1
    if (place < 0) continue
    let low = 0
    let high = ends.length
    // Most stand in order.
    if (high > 0 && (ends[high - 1] ?? 0) <= place) low = high
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= place) low = middle + 1
      else high = middle
    }
    ends[low] = place
    ranks[i] = low + 1
  }
  return ranks
}

/** Between which new sentences an old one must lie to be in order: exclusive bounds, by old sentence. */
export function findSlots(
  alignment: Alignment,
  inOrder = findInOrder(alignment),
): { readonly after: Int32Array; readonly before: Int32Array } {
  const size = inOrder.length
  const after = new Int32Array(size)
  const before = new Int32Array(size)
  let left = -1
  for (let i = 0; i < size; i++) {
    after[i] = left
    if (inOrder[i]) left = Math.max(left, alignment.last[i] ?? -1)
  }
  let right = alignment.taken.length
  for (let i = size - 1; i >= 0; i--) {
    before[i] = right
    if (inOrder[i]) right = Math.min(right, alignment.first[i] ?? right)
  }
  return { after, before }
}
