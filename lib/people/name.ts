import type { Span } from '../text/span'
import type { Generation } from './generation'
import type { RankedRole } from './ranked-role'

/** A proper name as one article writes it: span without titles. Returned by findNames, read by groupNames. */
export type Name = Span & {
  /** Its parts without suffixes: ["Ada", "van", "der", "Berg"]. */
  readonly parts: readonly string[]
  /** The part of them that stands in quotation marks: Robert “Bob” Holm; null where none does. */
  readonly nickname: string | null
  /** What "Jr.", "Sr.", or "the younger" before it, says. */
  readonly generation: Generation | null
  /** Whether it is said to be a son's, or his father's. */
  readonly heir: boolean
  readonly sentence: number
  /** "Mr", "Ms" …, folded, where one stands before it. */
  readonly address: string | null
  /** What stands before or after it as a role: "harbour master". */
  readonly role: Span | null
  /** The same, to be compared. */
  readonly ranked: RankedRole | null
  /** Whether it is one of several names that share a title: "Sens. Holm and Lund". */
  readonly several: boolean
  /** Whether "the" stands before it. */
  readonly the: boolean
  /** Whether its words say that it is no person's: "Harbour Board". */
  readonly body: boolean
  /** Whether title, role, or given name say that it is a person's. */
  readonly personal: boolean
  /** Whether it stands in a headline, where it shows nobody to be a person; it may still be the name of somebody known. */
  readonly headline: boolean
  /** Whether it may be a place: "in Halden". */
  readonly placed: boolean
}
