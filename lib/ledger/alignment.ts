/**
 * Which passage of the new text each passage of the old one became, while that is being found out. Filled step by
 * step by the passes of resolvePassages; numbers are places in the two lists, -1 where nothing is known.
 */
export type Alignment = {
  /** By old passage: the first and the last new passage that it became; they differ where it was split. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** By old passage: the one of them that a link lands on. */
  readonly land: Int32Array
  /** By new passage: whether an old one became it, or a part of it. */
  readonly taken: Uint8Array
}

export function openAlignment(before: number, after: number): Alignment {
  const blank = () => new Int32Array(before).fill(-1)
  return {
    first: blank(),
    last: blank(),
    land: blank(),
    taken: new Uint8Array(after),
  }
}

export const isPlaced = ({ land }: Alignment, i: number): boolean => (land[i] ?? -1) >= 0

/** Old passage `i` became the new ones from `first` to `last`; a link lands on `land`. */
export function place(alignment: Alignment, i: number, first: number, last = first, land = first): void {
  alignment.first[i] = first
  alignment.last[i] = last
  alignment.land[i] = land
  for (let k = first; k <= last; k++) alignment.taken[k] = 1
}

/**
 * By old passage: whether it kept its place in the order of those that are placed: the longest run of them that rises
 * in both texts (merged ones stand still). What is not in it has moved.
 */
export function findInOrder(alignment: Alignment): readonly boolean[] {
  const { land, first } = alignment
  const ends: number[] = []
  const back = new Int32Array(land.length).fill(-1)
  for (let i = 0; i < land.length; i++) {
    const value = first[i] ?? -1
    if (value < 0) continue
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((first[ends[middle] ?? 0] ?? 0) <= value) low = middle + 1
      else high = middle
    }
    back[i] = ends[low - 1] ?? -1
    ends[low] = i
  }
  const inOrder = new Array<boolean>(land.length).fill(false)
  for (let i = ends.at(-1) ?? -1; i >= 0; i = back[i] ?? -1) inOrder[i] = true
  return inOrder
}

/** Between which new passages an old one must lie to be in order: exclusive bounds, by old passage. */
export function findSlots(alignment: Alignment): { readonly after: Int32Array; readonly before: Int32Array } {
  const inOrder = findInOrder(alignment)
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
