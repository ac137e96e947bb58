import type { Span } from '../text/span'

export type Speaker = Span & {
  /** A person's id. */
  readonly id: string
  /** The canonical name, whichever way this article spells it. */
  readonly name: string
  /** 0 to 1: how often a speaker told in this way is the right one. Below 0.75 the sentence names nobody as speaking. */
  readonly confidence: number
  /** What stands in the article beside the quote: "he", "the minister", "Lindqvist". */
  readonly text: string
}

export type Cue = Span & { readonly text: string }

/** Somebody's words (direct) or what somebody is said to have said (indirect), as a span of one article. */
export type Quote = Span & {
  readonly id: string
  readonly article: string
  /** Without the quotation marks; always `body.slice(start, end)`. */
  readonly text: string
  readonly type: 'direct' | 'indirect'
  /** null where nobody could tell. */
  readonly speaker: Speaker | null
  /** The words that attribute: "said", "according to"; null for a quote that stands alone. */
  readonly cue: Cue | null
  /** Ids of the quotes of other articles that render the same utterance. */
  readonly sameAs: readonly string[]
}
