import type { Claim } from '../claims/claim'
import type { ListedLink } from '../ledger/list-links'
import type { Person } from '../people/person'
import type { Quote } from '../quotes/quote'
import type { Article } from '../text/article'

/** What an editor knows of an event. */
export type EventFacts = { readonly id: string; readonly title: string; readonly date: string | null }

/** Articles that share running text. */
export type SharedCopy = {
  readonly articles: readonly string[]
  /** 0 to 1: the part of the shorter article that stands in the other. */
  readonly share: number
}

/** The whole analysis of one event, version 1: what the analyze command prints, the pages show and the API serves. */
export type EventAnalysis = {
  readonly schema: 1
  readonly event: EventFacts
  readonly articles: readonly Article[]
  readonly people: readonly Person[]
  readonly quotes: readonly Quote[]
  readonly claims: readonly Claim[]
  readonly sharedCopy: readonly SharedCopy[]
  /** Every passage that was ever published, by id; empty without a ledger. */
  readonly links: readonly ListedLink[]
}
