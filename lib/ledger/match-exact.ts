import { findInOrder, findSlots, isPlaced, place, type Alignment } from './alignment'

/**
 * Places every old passage that stands in the new text word for word. A sentence that occurs once in both is its own
 * image wherever it stands; of a sentence that occurs several times each copy goes where its neighbours went, then, where
 * no copy is missing, where the order allows it. A copy of which neither tells anything goes nowhere.
 */
export function matchExact(before: readonly string[], after: readonly string[], alignment: Alignment): void {
  const copies = indexCopies(before, after)
  for (const [, { old, fresh }] of copies)
    if (old.length === 1 && fresh.length === 1) place(alignment, old[0] ?? 0, fresh[0] ?? 0)
  const repeated = [...copies.values()].filter(({ old, fresh }) => old.length + fresh.length > 2)
  const inOrder = findInOrder(alignment)
  spreadToNeighbours(before, after, alignment, (i) => inOrder[i] ?? false)
  if (repeated.length > 0) {
    const slots = findSlots(alignment)
    for (const { old, fresh } of repeated)
      if (old.length <= fresh.length) placeBetween(old, fresh, slots, alignment)
    for (const { old, fresh } of repeated) placeAllInOrder(old, fresh, alignment)
  }
  spreadToNeighbours(before, after, alignment)
}

type Copies = { readonly old: number[]; readonly fresh: number[] }

/** By text: where it stands in the old and in the new list; only texts that are in both. */
function indexCopies(before: readonly string[], after: readonly string[]): ReadonlyMap<string, Copies> {
  const copies = new Map<string, Copies>()
  before.forEach((text, i) => {
    const known = copies.get(text)
    if (known) known.old.push(i)
    else copies.set(text, { old: [i], fresh: [] })
  })
  after.forEach((text, k) => copies.get(text)?.fresh.push(k))
  for (const [text, { fresh }] of copies) if (fresh.length === 0) copies.delete(text)
  return copies
}

/** A copy beside a passage that is placed stands beside its image: from every placed passage both ways, while texts agree. */
export function spreadToNeighbours(
  before: readonly string[],
  after: readonly string[],
  alignment: Alignment,
  isWitness: (i: number) => boolean = () => true,
): void {
  for (const step of [1, -1])
    for (let n = 0; n < before.length; n++) {
      const i = step === 1 ? n : before.length - 1 - n
      if (!isWitness(i)) continue
      const next = (alignment.land[i] ?? -1) + step
      if (!isPlaced(alignment, i) || i + step < 0 || i + step >= before.length) continue
      if (isPlaced(alignment, i + step) || alignment.taken[next] !== 0 || before[i + step] !== after[next])
        continue
      place(alignment, i + step, next)
    }
}

const openOf = (old: readonly number[], alignment: Alignment) => old.filter((i) => !isPlaced(alignment, i))

/** A copy takes the one open place between what stands before and after it; of several none is known to be its own. */
function placeBetween(
  old: readonly number[],
  fresh: readonly number[],
  { after, before }: ReturnType<typeof findSlots>,
  alignment: Alignment,
): void {
  for (const i of openOf(old, alignment)) {
    const between = fresh.filter((k) => !alignment.taken[k] && k > (after[i] ?? -1) && k < (before[i] ?? 0))
    if (between.length === 1) placeIf(alignment, i, between[0])
  }
}

/** No copy is missing: each stands where the order has it. */
function placeAllInOrder(old: readonly number[], fresh: readonly number[], alignment: Alignment): void {
  const [left, open] = [openOf(old, alignment), fresh.filter((k) => !alignment.taken[k])]
  if (old.length !== fresh.length || left.length !== open.length) return
  left.forEach((i, n) => placeIf(alignment, i, open[n]))
}

function placeIf(alignment: Alignment, i: number, k: number | undefined): void {
  if (k !== undefined) place(alignment, i, k)
}
