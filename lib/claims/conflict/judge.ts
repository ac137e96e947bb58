import { applyTrees, type TreesModel } from '../apply-trees'
import model from './conflicts.json'
import type { DetailKind } from './detail'
import { findSlotCues, type Rivalry } from './slot-cues'

/** How surely two details contradict each other: from 0 on they are reported. */
export type Judge = (rivalry: Rivalry) => number

/** What a judge learned: weights, and from which log odds on each kind of detail is reported. */
export type JudgeWeights = {
  readonly bars: Readonly<Record<DetailKind, number>>
  readonly trees: TreesModel
}

/** The judge that the weights make: their log odds, less the bar of the kind. */
export const judgeBy =
  ({ bars, trees }: JudgeWeights): Judge =>
  (rivalry) =>
    applyTrees(trees, findSlotCues(rivalry)) - bars[rivalry.rule.kind]

export const JUDGE: Judge = judgeBy(model)
