import type { PersonMention } from '../../people/person'
import type { Span } from '../../text/span'
import type { Word } from '../../text/tag-words'
import type { Facet } from '../claim'

/** A passage that states a claim, as the rules for details read it. */
export type Statement = {
  readonly article: string
  /** The number of its sentence in the article; the parts of a sentence share it. */
  readonly sentence: number
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
  /** What it counts or is, where details of one key may differ in that: "villag" of "12 villagers". */
  readonly unit?: string
  /** Of a name: the words that tell it from others. */
  readonly parts?: readonly string[]
  /** Whether it is only meant, by a pronoun or a role, so that it excludes nothing itself. */
  readonly meant?: 'pronoun' | 'role'
}

/** Each has a bar of its own that a contradiction must pass (conflicts.json). */
export type DetailKind = 'quantity' | 'time' | 'name' | 'office' | 'tense' | 'word' | 'polarity' | 'wording'

/** One kind of detail. A rule can be taken away by taking it out of the list in find-conflicts.ts. */
export type DetailRule = {
  readonly kind: DetailKind
  readonly facet: Facet
  /** In text order; none where the statement has no such detail. */
  readonly find: (statement: Statement) => readonly Detail[]
  /** Whether one gives what the other gives: then neither contradicts anything else of the two statements. */
  readonly mayAgree: (a: Detail, b: Detail) => boolean
  /** How two details exclude each other, null where they do not; without it, whatever does not agree excludes. */
  readonly exclude?: (a: Detail, b: Detail) => string | null
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
