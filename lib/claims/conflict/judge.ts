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

/**
 * Details that fall this far short of the bar before the matcher is asked again would not reach it: of eight hundred that
 * did, planted, one had. Raised by a half, eighteen had; lowered by a half, twice as many are asked for nothing.
 */
const FAR_SHORT = -1

/** The judge that the weights make: their log odds, less the bar of the kind. */
export const judgeBy =
  ({ bars, trees }: JudgeWeights): Judge =>
  (rivalry) => {
    const rate = (one: Rivalry): number => applyTrees(trees, findSlotCues(one)) - bars[one.rule.kind]
    const first = rate({ ...rivalry, repaired: () => rivalry.likeness.score })
    return first < FAR_SHORT ? first : rate(rivalry)
  }

export const JUDGE: Judge = judgeBy(model)
