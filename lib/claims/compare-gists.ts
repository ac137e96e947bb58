import { remember } from '../text/remember'
import type { PropositionIndex } from './index-propositions'

/** By number of a stem: how much it tells. */
type Weigh = (stem: number) => number

/** What words, or propositions, are about: a place among the directions of words' use. */
export type Direction = Float64Array

type Indexed = Pick<PropositionIndex, 'sequences' | 'vectors'>

/**
 * Compares what propositions of two articles are about, whatever their words: cosines of the mean directions of their
 * words, -1 to 1, once `middle`, the mean of all, has been taken away, for the sentences of one event are about one thing
 * to begin with. 0 where one has no common word.
 */
export function compareGists(
  index: Indexed,
  middle: Direction,
  weightOf: Weigh,
): (p: number, q: number) => number {
  const gistOf = remember((p: number): Direction | null => {
    const mean = new Float64Array(middle.length)
    return addMean(mean, index, p, weightOf) ? unitFrom(middle, mean) : null
  })
  return (p, q) => {
    const [left, right] = [gistOf(p), gistOf(q)]
    return left && right ? left.reduce((sum, x, d) => sum + x * (right[d] ?? 0), 0) : 0
  }
}

/** The mean of what these propositions are about; nowhere where none has a common word. */
export function findMiddle(index: Indexed, propositions: readonly number[], weightOf: Weigh): Direction {
  const sum = new Float64Array(index.vectors.find((vector) => vector !== null)?.length ?? 0)
  const count = propositions.filter((p) => addMean(sum, index, p, weightOf)).length
  return sum.map((x) => x / count)
}

/** Adds the mean direction of a proposition's words to `sum`; false where no word has a direction. */
function addMean(sum: Float64Array, { sequences, vectors }: Indexed, p: number, weightOf: Weigh): boolean {
  const stems = (sequences[p] ?? []).filter((stem) => vectors[stem])
  const weights = stems.map(weightOf)
  const all = weights.reduce((total, weight) => total + weight, 0)
  stems.forEach((stem, i) => {
    const vector = vectors[stem]
    const share = (weights[i] ?? 0) / all
    if (vector) for (let d = 0; d < vector.length; d++) sum[d] = (sum[d] ?? 0) + share * (vector[d] ?? 0)
  })
  return stems.length > 0
}

/** The direction from one point to another, of length 1; null where they are the same. */
function unitFrom(from: Direction, to: Direction): Direction | null {
  const vector = to.map((x, d) => x - (from[d] ?? 0))
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x ** 2, 0))
  return length > 0 ? vector.map((x) => x / length) : null
}
