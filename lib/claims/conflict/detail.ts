import type { PersonMention } from '../../people/person'
import type { Span } from '../../text/span'
import type { Word } from '../../text/tag-words'
import type { Facet } from '../claim'

/** A passage that states a claim, as the rules for details read it. */
export type Statement = {
  readonly article: string
  /** The article's date, ISO, or null. */
  readonly date: string | null
  /** The article's whole text, which the spans count in. */
  readonly body: string
  readonly words: readonly Word[]
  readonly people: readonly PersonMention[]
}

/** A detail of a statement that another account may give differently. */
export type Detail = Span & {
  /** What it is the value of; only details of one key are compared. */
  readonly key: string
  /** Normalised: "90 minutes", "wednesday". */
  readonly value: string
  /** What the value may be, for numbers: "about 100" lies between 80 and 120. Both 0 for what is no number. */
  readonly low: number
  readonly high: number
  /** The stems beside it that say what it is about; details that share too few of them are not compared. */
  readonly context: readonly string[]
  /** The words that say what it is the value of. */
  readonly about: Span
}

/** One kind of detail. A rule can be taken away by taking it out of the list in find-conflicts.ts. */
export type DetailRule = {
  readonly facet: Facet
  /** In text order; none where the statement has no such detail. */
  readonly find: (statement: Statement) => readonly Detail[]
  /** Whether both may be true at once. */
  readonly mayAgree: (a: Detail, b: Detail) => boolean
  /** Stems of context that two details must share. Lowered, details of different things meet; raised, few do. */
  readonly leastShared: number
}
