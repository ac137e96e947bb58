/** Two propositions that may state the same. */
export type Candidate = {
  readonly a: number
  /** Greater than `a`. */
  readonly b: number
}
