import type { PropositionIndex } from './index-propositions'

/**
 * Compares what propositions of two articles are about, whatever their words: cosines of the mean directions of their
 * words, -1 to 1, once the mean of all has been taken away, for the sentences of one event are about one thing to begin
 * with. 0 where one has no common word.
 */
export function compareGists(
  { sequences, vectors }: Pick<PropositionIndex, 'sequences' | 'vectors'>,
  propositions: readonly number[],
  weightOf: (stem: number) => number,
): (p: number, q: number) => number {
  const means = new Map(propositions.map((p) => [p, meanOf(sequences[p] ?? [], vectors, weightOf)]))
  const middle = average([...means.values()].filter((mean) => mean !== null))
  const gists = new Map([...means].map(([p, mean]) => [p, mean && unitFrom(middle, mean)]))
  return (p, q) => {
    const [left, right] = [gists.get(p), gists.get(q)]
    return left && right ? left.reduce((sum, x, d) => sum + x * (right[d] ?? 0), 0) : 0
  }
}

/** null where no word has a direction. */
function meanOf(
  stems: readonly number[],
  vectors: PropositionIndex['vectors'],
  weightOf: (stem: number) => number,
): Float64Array | null {
  let sum: Float64Array | null = null
  let all = 0
  for (const stem of stems) {
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
  const length = Math.hypot(...vector)
  return length > 0 ? vector.map((x) => x / length) : null
}
