import type { PersonMention } from '../people/person'
import type { Span } from '../text/span'

/**
 * The unit that is matched: what one sentence, or a part of one, states. Returned by findPropositions; plain data, so
 * that it can be cached. Word lists are folded and stemmed (findTerms).
 */
export type Proposition = Span & {
  /** Where its subject stands, if that is left to an earlier part of the sentence. */
  readonly subject: Span | null
  /** The number of its sentence in the reading. */
  readonly sentence: number
  /** 0 for the first proposition of the article, 1 for the last. */
  readonly position: number
  /** Content words in order, with repeats. */
  readonly stems: readonly string[]
  /** Those of them that are part of a name. */
  readonly names: readonly string[]
  readonly verbs: readonly string[]
  readonly nouns: readonly string[]
  /** Figures and number words, as digits: "1200". */
  readonly numbers: readonly string[]
  /** Every word, stop words too, folded: what runs of words are compared by. */
  readonly words: readonly string[]
  /** Of `words`, the numbers of those inside quotation marks. */
  readonly quoted: readonly number[]
  readonly negated: boolean
}

/** A proposition of one of the event's articles. */
export type EventProposition = Proposition & {
  readonly article: string
  /** The number of the article in the event. */
  readonly articleIndex: number
  /** Where it or its subject names people, calls them by a role or means them by a pronoun. */
  readonly people: readonly PersonMention[]
  /** Ids of those whose words it renders, in quotation marks or reported. */
  readonly voices: readonly string[]
  /** Its stems outside the names, titles and roles of people. */
  readonly plain: readonly string[]
  readonly text: string
}
