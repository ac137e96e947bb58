import { applyTrees, type TreesModel } from './apply-trees'

/** How the cues of a pair are weighed, and how the outcome reads as a probability. Plain data, kept in matcher.json. */
export type ScoringModel = {
  /** The names of the cues that the trees were fitted on, in their order (CUE_NAMES). */
  readonly cues: readonly string[]
  readonly trees: TreesModel
  /** Turns the trees' log odds into those observed on events that they were not fitted on (Platt scaling). */
  readonly calibration: { readonly slope: number; readonly shift: number }
}

/** How probably two propositions with these cues state the same, 0 to 1. */
export const scoreCues = (
  { trees, calibration }: Omit<ScoringModel, 'cues'>,
  cues: readonly number[],
): number => sigmoid(calibration.slope * applyTrees(trees, cues) + calibration.shift)

/** Log odds as a probability. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
