import type { Tree } from './apply-trees'
import { BINS, type Columns } from './bin-columns'

/** How a forest of boosted trees is grown. */
export type Growth = {
  /** More trees fit the examples more closely; past some hundreds they fit their accidents. */
  readonly trees: number
  /** Questions from root to leaf: how many cues may be weighed together. */
  readonly depth: number
  /** What share of each tree's correction is taken. Lowered, more trees are needed and fewer accidents are learned. */
  readonly rate: number
  /** The share of cues that each tree may ask for; below 1, related cues take turns instead of one ruling all. */
  readonly share: number
  /** The share of examples that each tree is grown on; below 1, trees differ and are faster grown. */
  readonly sample: number
  /** The penalty on leaves; raised, leaves that few examples reach count less. */
  readonly penalty: number
}

/** A leaf must weigh this much (sum of p(1-p)); lowered, single odd pairs get leaves of their own. */
const LEAST_LEAF = 3

/** No cue is above this: a node that parts nothing sends all pairs left. */
const NEVER_ABOVE = 1e300

/**
 * Grows one tree on the drawn examples, level by level. `slope` and `bend`, by example: the first and second derivative of
 * the loss; `allowed`: the cues that it may ask for.
 */
export function growTree(
  { edges, bins }: Columns,
  slope: Float64Array,
  bend: Float64Array,
  drawn: Uint32Array,
  allowed: readonly number[],
  { depth, rate, penalty }: Growth,
): Tree {
  const inner = 2 ** depth - 1
  const cues = Array<number>(inner).fill(0)
  const above = Array<number>(inner).fill(0)
  const node = new Uint16Array(slope.length)
  for (let level = 0; level < depth; level++) {
    const first = 2 ** level - 1
    const splits = bestSplits(bins, slope, bend, node, drawn, first, allowed, penalty)
    splits.forEach(({ cue, step }, n) => {
      cues[first + n] = cue
      above[first + n] = step < 0 ? NEVER_ABOVE : (edges[cue]?.[step] ?? 0)
    })
    for (const i of drawn) {
      const at = node[i] ?? 0
      const { cue, step } = splits[at - first] ?? NO_SPLIT
      node[i] = 2 * at + (step >= 0 && (bins[cue]?.[i] ?? 0) > step ? 2 : 1)
    }
  }
  const leafSlope = new Float64Array(inner + 1)
  const leafBend = new Float64Array(inner + 1)
  for (const i of drawn) {
    const leaf = (node[i] ?? 0) - inner
    leafSlope[leaf] = (leafSlope[leaf] ?? 0) + (slope[i] ?? 0)
    leafBend[leaf] = (leafBend[leaf] ?? 0) + (bend[i] ?? 0)
  }
  const leaves = Array.from(leafSlope, (s, n) => (rate * s) / ((leafBend[n] ?? 0) + penalty))
  return { cues, above, leaves }
}

type Split = { readonly cue: number; readonly step: number; readonly gain: number }
const NO_SPLIT: Split = { cue: 0, step: -1, gain: 1e-6 }

/** For each node of a level, the question that parts its examples best. */
function bestSplits(
  bins: readonly Uint8Array[],
  slope: Float64Array,
  bend: Float64Array,
  node: Uint16Array,
  drawn: Uint32Array,
  first: number,
  allowed: readonly number[],
  penalty: number,
): readonly Split[] {
  const nodes = first + 1
  const best = Array<Split>(nodes).fill(NO_SPLIT)
  const slopes = new Float64Array(nodes * BINS)
  const bends = new Float64Array(nodes * BINS)
  for (const cue of allowed) {
    const column = bins[cue]
    if (!column) continue
    slopes.fill(0)
    bends.fill(0)
    for (const i of drawn) {
      const at = ((node[i] ?? 0) - first) * BINS + (column[i] ?? 0)
      slopes[at] = (slopes[at] ?? 0) + (slope[i] ?? 0)
      bends[at] = (bends[at] ?? 0) + (bend[i] ?? 0)
    }
    for (let n = 0; n < nodes; n++) {
      const split = splitAt(slopes.subarray(n * BINS, (n + 1) * BINS), bends.subarray(n * BINS), penalty)
      if (split.gain > (best[n]?.gain ?? 0)) best[n] = { ...split, cue }
    }
  }
  return best
}

/** The step after which one node's histogram is parted best. */
function splitAt(slopes: Float64Array, bends: Float64Array, penalty: number): Split {
  let [allSlope, allBend] = [0, 0]
  for (let b = 0; b < BINS; b++) {
    allSlope += slopes[b] ?? 0
    allBend += bends[b] ?? 0
  }
  const worth = (s: number, h: number) => (s * s) / (h + penalty)
  let best = NO_SPLIT
  let [leftSlope, leftBend] = [0, 0]
  for (let step = 0; step < BINS - 1; step++) {
    leftSlope += slopes[step] ?? 0
    leftBend += bends[step] ?? 0
    if (leftBend < LEAST_LEAF || allBend - leftBend < LEAST_LEAF) continue
    const gain =
      worth(leftSlope, leftBend) + worth(allSlope - leftSlope, allBend - leftBend) - worth(allSlope, allBend)
    if (gain > best.gain) best = { cue: 0, step, gain }
  }
  return best
}
