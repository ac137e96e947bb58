/** A logistic regression over standardised cues. Plain data: it is kept in a JSON file. */
export type LogisticModel = {
  readonly bias: number
  readonly cues: readonly {
    readonly name: string
    readonly mean: number
    readonly deviation: number
    readonly weight: number
  }[]
}

/** Standardised cues beyond these are cut off, so that no single odd pair rules the fit. */
const LOWEST = -4
const HIGHEST = 6

/** What the model makes of one pair's cues, given in the model's order: 0 to 1. */
export function applyLogistic(model: LogisticModel, cues: readonly number[]): number {
  let sum = model.bias
  model.cues.forEach(({ mean, deviation, weight }, c) => {
    sum += weight * standardise(cues[c] ?? 0, mean, deviation)
  })
  return sigmoid(sum)
}

/** A cue as the model takes it: in deviations from its mean, cut off at both ends. */
export const standardise = (value: number, mean: number, deviation: number): number =>
  Math.max(LOWEST, Math.min(HIGHEST, (value - mean) / deviation))

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
