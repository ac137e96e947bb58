import { applyLogistic, sigmoid, type LogisticModel } from './apply-logistic'
import { applyTrees, type TreesModel } from './apply-trees'

/** Two ways to weigh the same cues, and how their mean reads as a probability. Plain data, kept in matcher.json. */
export type ScoringModel = {
  readonly logistic: LogisticModel
  readonly trees: TreesModel
  /** Turns the mean log odds into those observed on events that no part was fitted on (Platt scaling). */
  readonly calibration: { readonly slope: number; readonly shift: number }
}

/**
 * How probably two propositions with these cues state the same, 0 to 1. The regression errs on odd combinations, the
 * trees on rare values; the mean of their log odds is better than either on events that neither has seen.
 */
export const scoreCues = (model: ScoringModel, cues: readonly number[]): number =>
  sigmoid(model.calibration.slope * meanLogOdds(model, cues) + model.calibration.shift)

/** The mean of both models' log odds, before calibration. */
export const meanLogOdds = (
  { logistic, trees }: Pick<ScoringModel, 'logistic' | 'trees'>,
  cues: readonly number[],
): number => (logOdds(applyLogistic(logistic, cues)) + applyTrees(trees, cues)) / 2

/** Surer than this nobody is; keeps the logarithm finite. */
const SUREST = 1 - 1e-9

const logOdds = (p: number): number => {
  const held = Math.min(SUREST, Math.max(1 - SUREST, p))
  return Math.log(held / (1 - held))
}
