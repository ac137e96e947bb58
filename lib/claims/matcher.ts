import type { LogisticModel } from './apply-logistic'
import weights from './matcher.json'

/** What the matcher learned: weights, and where its scores begin to mean something. */
export type Matcher = {
  readonly model: LogisticModel
  /** From this score on two passages are shown as one claim. Raised, fewer and surer matches. */
  readonly shown: number
  /** From this score on a passage may state a claim. Lowered, readers who ask see more, and more of it wrong. */
  readonly possible: number
}

/**
 * The shipped matcher, as `npx tsx tests/bench/train-matcher.ts GOLD` prints it. Thresholds are chosen there by
 * cross-validation over events: about 80 % of the shown pairs are right, and shown with possible have the best F1.
 */
export const MATCHER: Matcher = weights
