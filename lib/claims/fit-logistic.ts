import { sigmoid, standardise, type LogisticModel } from './apply-logistic'

/** A labelled pair. */
export type Example = { readonly cues: readonly number[]; readonly same: boolean; readonly weight: number }

/** Steps of Newton's method; it settles in six to eight. */
const STEPS = 12

/**
 * Fits a logistic regression with an L2 penalty to labelled pairs by Newton's method: the same examples give the same
 * weights. `penalty` shrinks the weights: lowered, cues that happen to fit few events count; raised, all cues fade.
 */
export function fitLogistic(
  names: readonly string[],
  examples: readonly Example[],
  penalty: number,
): LogisticModel {
  const columns = names.map((_, c) => examples.map(({ cues }) => cues[c] ?? 0))
  const means = columns.map((values) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length))
  const deviations = columns.map((values, c) => {
    const mean = means[c] ?? 0
    return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, values.length)) || 1
  })
  const size = names.length + 1
  const rows = examples.map(({ cues }) =>
    Float64Array.from({ length: size }, (_, c) =>
      c === names.length ? 1 : standardise(cues[c] ?? 0, means[c] ?? 0, deviations[c] ?? 1),
    ),
  )
  let weights = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size)
    const curvature = Array.from({ length: size }, () => new Float64Array(size))
    rows.forEach((row, r) => {
      const { same, weight } = examples[r] ?? { same: false, weight: 0 }
      const p = sigmoid(dot(row, weights))
      const slope = weight * ((same ? 1 : 0) - p)
      const bend = weight * p * (1 - p)
      for (let i = 0; i < size; i++) {
        const x = row[i] ?? 0
        gradient[i] = (gradient[i] ?? 0) + slope * x
        const line = curvature[i]
        if (line) for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + bend * x * (row[j] ?? 0)
      }
    })
    for (let i = 0; i < size - 1; i++) {
      gradient[i] = (gradient[i] ?? 0) - penalty * (weights[i] ?? 0)
      const line = curvature[i]
      if (line) line[i] = (line[i] ?? 0) + penalty
    }
    const change = solve(curvature, gradient)
    weights = weights.map((w, i) => w + (change[i] ?? 0))
    if (change.every((d) => Math.abs(d) < 1e-7)) break
  }
  return {
    bias: weights[names.length] ?? 0,
    cues: names.map((name, c) => ({
      name,
      mean: means[c] ?? 0,
      deviation: deviations[c] ?? 1,
      weight: weights[c] ?? 0,
    })),
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Solves A·x = b for a symmetric positive definite A, of which the lower triangle is read (Cholesky). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const at = (i: number, j: number): number => lower[i]?.[j] ?? 0
  const lower = matrix.map((line) => Float64Array.from(line))
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      const line = lower[i]
      if (line) line[j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(j, j)
    }
  const x = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - at(i, k) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(i, i)
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(i, i)
  }
  return x
}
