import type { PropositionIndex } from './index-propositions'

/** By number of a stem: how much it tells. */
type Weigh = (stem: number) => number

type Indexed = Pick<PropositionIndex, 'sequences' | 'vectors'>

/**
 * Compares what propositions of two articles are about, whatever their words: cosines of the mean directions of their
 * words, -1 to 1, once `middle`, the mean of all, has been taken away, for the sentences of one event are about one thing
 * to begin with. 0 where one has no common word.
 */
export function compareGists(
  index: Indexed,
  middle: Float64Array,
  weightOf: Weigh,
): (p: number, q: number) => number {
  const gists = new Map<number, Float64Array | null>()
  const gistOf = (p: number): Float64Array | null => {
    let gist = gists.get(p)
    if (gist === undefined) {
      const mean = meanOf(index, p, weightOf)
      gist = mean && unitFrom(middle, mean)
      gists.set(p, gist)
    }
    return gist
  }
  return (p, q) => {
    const [left, right] = [gistOf(p), gistOf(q)]
    return left && right ? left.reduce((sum, x, d) => sum + x * (right[d] ?? 0), 0) : 0
  }
}

/** The mean of what these propositions are about; empty where none has a common word. */
export const findMiddle = (index: Indexed, propositions: readonly number[], weightOf: Weigh): Float64Array =>
  average(propositions.map((p) => meanOf(index, p, weightOf)).filter((mean) => mean !== null))

/** null where no word has a direction. */
function meanOf({ sequences, vectors }: Indexed, p: number, weightOf: Weigh): Float64Array | null {
  let sum: Float64Array | null = null
  let all = 0
  for (const stem of sequences[p] ?? []) {
    const vector = vectors[stem]
    if (!vector) continue
    const weight = weightOf(stem)
    all += weight
    sum ??= new Float64Array(vector.length)
    for (let d = 0; d < vector.length; d++) sum[d] = (sum[d] ?? 0) + weight * (vector[d] ?? 0)
  }
  return sum && sum.map((x) => x / all)
}

function average(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0)
  return sum.map((x) => x / vectors.length)
}

/** The direction from one point to another, of length 1; null where they are the same. */
function unitFrom(from: Float64Array, to: Float64Array): Float64Array | null {
  const vector = to.map((x, d) => x - (from[d] ?? 0))
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x ** 2, 0))
  return length > 0 ? vector.map((x) => x / length) : null
}
