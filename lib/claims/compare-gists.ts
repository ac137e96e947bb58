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
  const middle = average([...means.values()])
  const gists = new Map([...means].map(([p, mean]) => [p, toUnit(mean.map((x, d) => x - (middle[d] ?? 0)))]))
  return (p, q) => {
    const [left, right] = [gists.get(p) ?? [], gists.get(q) ?? []]
    return left.reduce((sum, x, d) => sum + x * (right[d] ?? 0), 0)
  }
}

function meanOf(
  stems: readonly number[],
  vectors: PropositionIndex['vectors'],
  weightOf: (stem: number) => number,
): readonly number[] {
  const sum: number[] = []
  let all = 0
  for (const stem of stems) {
    const vector = vectors[stem]
    if (!vector) continue
    const weight = weightOf(stem)
    all += weight
    vector.forEach((x, d) => {
      sum[d] = (sum[d] ?? 0) + weight * x
    })
  }
  return sum.map((x) => x / all)
}

/** The mean of those that have a direction. */
function average(vectors: readonly (readonly number[])[]): readonly number[] {
  const sum: number[] = []
  const given = vectors.filter(({ length }) => length > 0)
  for (const vector of given)
    vector.forEach((x, d) => {
      sum[d] = (sum[d] ?? 0) + x
    })
  return sum.map((x) => x / given.length)
}

function toUnit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector)
  return length > 0 ? vector.map((x) => x / length) : []
}
