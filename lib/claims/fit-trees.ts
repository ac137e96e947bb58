import { leafOf, type Tree, type TreesModel } from './apply-trees'
import { binColumns, type Example } from './bin-columns'
import { growTree, type Growth } from './grow-tree'
import { sigmoid } from './score-cues'

/**
 * Fits boosted trees (Newton steps on the logistic loss, histograms of cue values) to labelled pairs. The draw of cues
 * per tree comes from a fixed series, so the same examples give the same trees. No examples give a model without trees.
 */
export function fitTrees(examples: readonly Example[], growth: Growth): TreesModel {
  const size = examples.length
  const columns = binColumns(examples)
  const weight = Float64Array.from(examples, (e) => e.weight)
  const target = Float64Array.from(examples, (e) => (e.same ? 1 : 0))
  const all = weight.reduce((sum, w) => sum + w, 0)
  const positive = weight.reduce((sum, w, i) => sum + w * (target[i] ?? 0), 0)
  const bias = size === 0 ? 0 : Math.log((positive + 0.5) / (all - positive + 0.5))
  const sums = new Float64Array(size).fill(bias)
  const slope = new Float64Array(size)
  const bend = new Float64Array(size)
  const draw = seriesOf(7)
  const trees: Tree[] = []
  for (let t = 0; t < growth.trees && size > 0; t++) {
    for (let i = 0; i < size; i++) {
      const p = sigmoid(sums[i] ?? 0)
      slope[i] = (weight[i] ?? 0) * ((target[i] ?? 0) - p)
      bend[i] = (weight[i] ?? 0) * p * (1 - p)
    }
    const allowed = columns.edges.map((_, c) => c).filter(() => draw() < growth.share)
    const drawn = Uint32Array.from(examples.keys()).filter(() => draw() < growth.sample)
    const tree = growTree(columns, slope, bend, drawn, allowed, growth)
    trees.push(tree)
    for (let i = 0; i < size; i++)
      sums[i] = (sums[i] ?? 0) + (tree.leaves[leafOf(tree, examples[i]?.cues ?? [])] ?? 0)
  }
  return { bias, trees }
}

/** A fixed series of numbers in [0, 1) without pattern (mulberry32). */
function seriesOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}
