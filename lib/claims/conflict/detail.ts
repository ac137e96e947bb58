import type { PersonMention } from '../../people/person'
import type { Span } from '../../text/span'
import type { Word } from '../../text/tag-words'
import type { Facet } from '../claim'

/** A passage that states a claim, as the rules for details read it. */
export type Statement = {
  readonly article: string
  /** The article's whole text, which the spans count in. */
  readonly body: string
  readonly words: readonly Word[]
  /** Whom it means, by name, role or pronoun. */
  readonly people: readonly PersonMention[]
}

/** A detail of a statement that another account may give differently. */
export type Detail = Span & {
  /** Its first and last word, as numbers in the statement's words. */
  readonly first: number
  readonly last: number
  /** What kind of thing it is the value of; only details of one key are compared. */
  readonly key: string
  /** Normalised: "90 minutes", "wednesday". */
  readonly value: string
  /** What the value may be, for numbers: "about 100" lies between 80 and 120. Both 0 for what is no number, or its side among words that exclude each other. */
  readonly low: number
  readonly high: number
}

/** How far two details of different statements stand in the same place. Returned by weighEvidence. */
export type Evidence = {
  /**
   * All of it as one number: shared words near both (up to 4), 0.7 for each word in a row that is the same before or after
   * both (up to 4), 5 times the share of what both statements say in the shorter one, twice the matcher's score.
   * 0 to 13.8; weights set by hand on half of the annotated events, and flat around what they are.
   */
  readonly fit: number
  /** Words in a row, of any kind, that are the same just before and just after both details, 0 to 4. */
  readonly adjacent: number
  /** Content words within a few words of both details. */
  readonly near: number
  /** Whether one detail names somebody of whom the event says nothing else, and the other somebody better known. */
  readonly strange: boolean
}

/** One kind of detail. A rule can be taken away by taking it out of the list in find-conflicts.ts. */
export type DetailRule = {
  readonly facet: Facet
  /** In text order; none where the statement has no such detail. */
  readonly find: (statement: Statement) => readonly Detail[]
  /** Whether both may be true at once. */
  readonly mayAgree: (a: Detail, b: Detail) => boolean
  /** Whether what surrounds them shows that they are values of one thing. */
  readonly isSameSlot: (evidence: Evidence, a: Detail, b: Detail) => boolean
}

/** The detail that the words from `first` to `last` are; null where there are no such words. */
export function detailAt(
  words: readonly Word[],
  first: number,
  last: number,
  key: string,
  value: string,
): Detail | null {
  const [start, end] = [words[first], words[last]]
  return start && end ? { start: start.start, end: end.end, first, last, key, value, low: 0, high: 0 } : null
}
