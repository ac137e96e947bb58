import type { ScoringModel } from './score-cues'
import weights from './matcher.json'

/** What the matcher learned: weights, and where its scores begin to mean something. */
export type Matcher = {
  readonly model: ScoringModel
  /** From this score on two passages are shown as one claim. Raised, fewer and surer matches. */
  readonly shown: number
  /** A passage may state a claim where its matches score this on average. Lowered, readers see more, and more of it wrong. */
  readonly possible: number
}

/**
 * The shipped matcher, as `npx tsx tests/bench/train-matcher.ts GOLD` writes it. Thresholds are chosen by
 * cross-validation over all annotated events: 85 to 89 of 100 pairs shown are right on the events that two people
 * annotated, by the order of drawing, and shown with possible have about the best F1.
 */
export const MATCHER: Matcher = weights
