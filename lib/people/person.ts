import type { Span } from '../text/span'

/** A person or body that the event's articles name. One entry each, however many ways it is spelled. */
export type Person = {
  readonly id: string
  /** The full canonical name as the articles know it: "Ada Lindqvist", "the Harbour Board". */
  readonly name: string
  /** The other ways in which the articles name it, most frequent first. */
  readonly aliases: readonly string[]
  /** What the articles say that it is ("harbour master"), in an article's own words; null where none does. */
  readonly role: string | null
}

/** A place in an article where a person is meant: by name, by role, or by a pronoun. */
export type PersonMention = Span & { readonly person: string; readonly kind: 'name' | 'role' | 'pronoun' }

/** Returned by findPeople; read by quotes, claims and conflicts. */
export type People = {
  readonly people: readonly Person[]
  /** By article id, in text order. */
  readonly mentions: ReadonlyMap<string, readonly PersonMention[]>
}
