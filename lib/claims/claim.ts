import type { Span } from '../text/span'

/** A passage that states a claim: a sentence or a part of one. */
export type Mention = Span & {
  readonly id: string
  readonly article: string
  /** Always `body.slice(start, end)`. */
  readonly text: string
  /** 0 to 1: how surely this passage states the claim. 1 for a claim told by one article alone. */
  readonly confidence: number
}

export type Facet = 'number' | 'time' | 'place' | 'name' | 'status' | 'attribution' | 'polarity'

export type ConflictValue = Span & {
  readonly article: string
  readonly text: string
  /** Normalised, for comparing: "90 minutes", "2025-02-12". */
  readonly value: string
}

/** Details of one claim that cannot all be true, each with its place. */
export type Conflict = {
  readonly facet: Facet
  /** What the values are values of, in an article's own words: "the call lasted". */
  readonly about: string
  readonly values: readonly ConflictValue[]
}

/** One proposition and the passages that state it. */
export type Claim = {
  readonly id: string
  /** Ids under which links to this claim may have been shared; they never name another claim. */
  readonly aliases: readonly string[]
  /** The mention that states the claim best, and says least besides. */
  readonly text: string
  /** In article order, then text order. They alone make a source a teller. */
  readonly mentions: readonly Mention[]
  /** Passages that may state it, for a reader who asks; never counted. */
  readonly possible: readonly Mention[]
  readonly conflicts: readonly Conflict[]
}
