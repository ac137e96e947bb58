/** One decision tree, complete to its depth. Plain data: it is kept in a JSON file. */
export type Tree = {
  /** The number of the cue that each inner node asks for, level by level from the root. */
  readonly cues: readonly number[]
  /** By inner node: a cue above this goes right (to node 2n + 2), else left (to 2n + 1). */
  readonly above: readonly number[]
  /** What is added to the sum, by leaf from left to right. */
  readonly leaves: readonly number[]
}

/** Boosted trees: their leaves add up to the logarithm of the odds. */
export type TreesModel = { readonly bias: number; readonly trees: readonly Tree[] }

/** The log odds that the model gives to one pair's cues, in the order it was fitted on. */
export function applyTrees({ bias, trees }: TreesModel, cues: readonly number[]): number {
  let sum = bias
  for (const tree of trees) sum += tree.leaves[leafOf(tree, cues)] ?? 0
  return sum
}

/** The leaf, from the left, that one pair's cues lead to. */
export function leafOf(tree: Tree, cues: readonly number[]): number {
  const inner = tree.cues.length
  let node = 0
  while (node < inner) node = 2 * node + ((cues[tree.cues[node] ?? 0] ?? 0) > (tree.above[node] ?? 0) ? 2 : 1)
  return node - inner
}
