/** A labelled pair. */
export type Example = { readonly cues: readonly number[]; readonly same: boolean; readonly weight: number }

/** Cue values are told apart in this many steps of equal counts; finer steps fit no better and cost more. */
export const BINS = 48

/** Cue values in steps, cue by cue. Returned by binColumns. */
export type Columns = {
  /** What parts one step from the next, rising. */
  readonly edges: readonly Float64Array[]
  /** By example: how many edges lie below its value. */
  readonly bins: readonly Uint8Array[]
}

/** Cue values as the numbers of their steps. */
export function binColumns(examples: readonly Example[]): Columns {
  const names = examples[0]?.cues.length ?? 0
  const edges: Float64Array[] = []
  const bins: Uint8Array[] = []
  for (let c = 0; c < names; c++) {
    const values = Float64Array.from(examples, ({ cues }) => cues[c] ?? 0)
    const sorted = Float64Array.from(values).sort()
    const cuts = new Set<number>()
    for (let b = 1; b < BINS; b++) cuts.add(sorted[Math.floor((b * sorted.length) / BINS)] ?? 0)
    cuts.delete(sorted.at(-1) ?? 0)
    const edge = Float64Array.from(cuts).sort()
    edges.push(edge)
    bins.push(Uint8Array.from(values, (v) => stepOf(edge, v)))
  }
  return { edges, bins }
}

/** How many edges lie below the value. */
function stepOf(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
