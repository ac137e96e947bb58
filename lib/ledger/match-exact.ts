import { findSlots, isPlaced, place, type Alignment } from './alignment'

/**
 * Places every old passage that stands in the new text word for word. A sentence that occurs once in both is its own
 * image wherever it stands; of a sentence that occurs several times each copy goes where its neighbours went, then, where
 * no copy is missing, where the order allows it. A copy of which neither tells anything goes nowhere.
 */
export function matchExact(before: readonly string[], after: readonly string[], alignment: Alignment): void {
  const copies = indexCopies(before, after)
  for (const [, { old, fresh }] of copies)
    if (old.length === 1 && fresh.length === 1) place(alignment, old[0] ?? 0, fresh[0] ?? 0)
  spreadToNeighbours(before, after, alignment)
  const repeated = [...copies.values()].filter(({ old, fresh }) => old.length + fresh.length > 2)
  if (repeated.length === 0) return
  const slots = findSlots(alignment)
  for (const { old, fresh } of repeated)
    if (old.length <= fresh.length) placeInOrder(old, fresh, slots, alignment)
  spreadToNeighbours(before, after, alignment)
  for (const { old, fresh } of repeated) {
    const [left, open] = [openOf(old, alignment), fresh.filter((k) => !alignment.taken[k])]
    if (left.length === open.length || (left.length === 1 && old.length <= fresh.length))
      left.forEach((i, n) => placeIf(alignment, i, open[n]))
  }
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
): void {
  for (const step of [1, -1])
    for (let n = 0; n < before.length; n++) {
      const i = step === 1 ? n : before.length - 1 - n
      const next = (alignment.land[i] ?? -1) + step
      if (!isPlaced(alignment, i) || i + step < 0 || i + step >= before.length) continue
      if (isPlaced(alignment, i + step) || alignment.taken[next] !== 0 || before[i + step] !== after[next])
        continue
      place(alignment, i + step, next)
    }
}

const openOf = (old: readonly number[], alignment: Alignment) => old.filter((i) => !isPlaced(alignment, i))

/** Each copy takes the first open one between what stands before and after it, where as many want one as there are. */
function placeInOrder(
  old: readonly number[],
  fresh: readonly number[],
  { after, before }: ReturnType<typeof findSlots>,
  alignment: Alignment,
): void {
  let from = 0
  for (const i of openOf(old, alignment)) {
    while (
      from < fresh.length &&
      ((fresh[from] ?? 0) <= (after[i] ?? -1) || alignment.taken[fresh[from] ?? 0])
    )
      from++
    const k = fresh[from]
    if (k !== undefined && k < (before[i] ?? 0)) place(alignment, i, k)
  }
}

function placeIf(alignment: Alignment, i: number, k: number | undefined): void {
  if (k !== undefined) place(alignment, i, k)
}
