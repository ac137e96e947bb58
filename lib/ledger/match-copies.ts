import { isSwapped } from './find-place'
import { findFixed, findSlots, isPlaced, place, type Alignment } from './alignment'

/**
 * Places the copies of sentences that stand several times, each beside the image of an old neighbour. Where its two
 * neighbours point to different copies, or two copies to one, nobody can tell which it is, and it stays open.
 */
export function matchCopies(before: readonly string[], after: readonly string[], alignment: Alignment): void {
  const sound = findSound(alignment)
  // Who moved may have come to stand beside another copy: no witness for one, but against a sure one doubt enough.
  const placed = Uint8Array.from(before, (_, i) => Number(isPlaced(alignment, i)))
  const oldOf = invert(alignment)
  for (const step of [1, -1] as const)
    for (let n = 0; n < before.length; n++) {
      const i = step === 1 ? n : before.length - 1 - n
      const k = pointFrom(before, after, alignment, sound, i, -step as 1 | -1)
      if (k < 0) continue
      const other = pointFrom(before, after, alignment, placed, i, step)
      const rival = (oldOf[k + step] ?? -1) - step
      const isClaimed =
        rival !== i && rival + step >= 0 && pointFrom(before, after, alignment, placed, rival, step) === k
      if ((other >= 0 && other !== k) || isClaimed) continue
      place(alignment, i, k)
      sound[i] = placed[i] = 1
      oldOf[k] = i
    }
}

/** The open copy of an open sentence that stands beside the image of its neighbour on one side; -1 for none. */
function pointFrom(
  before: readonly string[],
  after: readonly string[],
  alignment: Alignment,
  witnesses: Uint8Array,
  i: number,
  side: 1 | -1,
): number {
  if (before[i] === undefined || isPlaced(alignment, i)) return -1
  const isEnd = i + side < 0 || i + side === before.length
  if (!isEnd && witnesses[i + side] !== 1) return -1
  const end = side === -1 ? -1 : after.length
  const image = isEnd ? end : ((side === -1 ? alignment.last : alignment.first)[i + side] ?? -1)
  const k = image - side
  return alignment.taken[k] === 0 && after[k] === before[i] ? k : -1
}

/** Placed sentences whose neighbours may be known by them: they kept their place, or moved together with a neighbour. One that was carried off alone may have come to stand beside another copy. */
function findSound(alignment: Alignment): Uint8Array {
  const { first, last } = alignment
  const sound = Uint8Array.from(findFixed(alignment), Number)
  for (let i = 0; i < sound.length; i++) {
    if (sound[i] === 1 || !isPlaced(alignment, i)) continue
    const withLeft = i > 0 && isPlaced(alignment, i - 1) && last[i - 1] === (first[i] ?? 0) - 1
    const withRight = isPlaced(alignment, i + 1) && first[i + 1] === (last[i] ?? 0) + 1
    if (withLeft || withRight) sound[i] = 1
  }
  return sound
}

/** By new sentence: the old one that became it, -1 for none. */
function invert({ first, last, taken }: Alignment): Int32Array {
  const oldOf = new Int32Array(taken.length).fill(-1)
  for (let i = 0; i < first.length; i++)
    for (let k = first[i] ?? -1; k >= 0 && k <= (last[i] ?? -1); k++) oldOf[k] = i
  return oldOf
}

/**
 * Places the copies that no neighbour tells apart, where what stands before and after them leaves each only one place and
 * each place only one of them; else nobody knows, and they are gone.
 */
export function matchLeftCopies(
  before: readonly string[],
  after: readonly string[],
  alignment: Alignment,
): void {
  const open = new Map<string, { readonly old: number[]; readonly fresh: number[] }>()
  before.forEach((text, i) => {
    if (isPlaced(alignment, i)) return
    const known = open.get(text)
    if (known) known.old.push(i)
    else open.set(text, { old: [i], fresh: [] })
  })
  if (open.size === 0) return
  after.forEach((text, k) => {
    if (alignment.taken[k] === 0) open.get(text)?.fresh.push(k)
  })
  const slots = findSlots(alignment, findFixed(alignment))
  for (const { old, fresh } of open.values()) placeBetween(old, fresh, slots, alignment)
}

function placeBetween(
  old: readonly number[],
  fresh: readonly number[],
  slots: ReturnType<typeof findSlots>,
  alignment: Alignment,
): void {
  if (fresh.length < old.length) return
  const [only] = old
  const swapped = fresh.filter((k) => only !== undefined && isSwapped(alignment, only, only, k, k))
  if (old.length === 1 && swapped.length === 1) return place(alignment, only ?? 0, swapped[0] ?? 0)
  const placesOf = (i: number): readonly number[] =>
    fresh.filter((k) => k > (slots.after[i] ?? -1) && k < (slots.before[i] ?? 0))
  const places = old.map(placesOf)
  const isOneToOne =
    places.every((list) => list.length === 1) && new Set(places.map(([k]) => k)).size === old.length
  if (isOneToOne) old.forEach((i, n) => place(alignment, i, places[n]?.[0] ?? 0))
  else if (old.length === 1 && fresh.length === 1) place(alignment, old[0] ?? 0, fresh[0] ?? 0)
}
