import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import { foldWord } from '../text/fold-word'
import { overlaps } from '../text/span'
import { tellersOf } from './arrange-claims'

/** What a claim is filtered by. */
export type ClaimFacets = {
  readonly standing: Standing
  /** Ids of the articles that tell it. */
  readonly tellers: readonly string[]
  /** Ids of the people whose words stand in a passage that states it. */
  readonly speakers: readonly string[]
}

/** Told by several who do not contradict each other, told by several who do, told by one source only. */
export const STANDINGS = ['agreed', 'differ', 'alone'] as const
export type Standing = (typeof STANDINGS)[number]

/** What a reader asks to see; null and '' ask for nothing in particular. */
export type ClaimFilter = {
  readonly show: Standing | null
  readonly teller: string | null
  readonly speaker: string | null
  readonly text: string
}

const standingOf = (claim: Claim): Standing =>
  tellersOf(claim).length < 2 ? 'alone' : claim.conflicts.length > 0 ? 'differ' : 'agreed'

/** The facets of an event's claims, by claim id. */
export function buildClaimFacets(analysis: EventAnalysis): ReadonlyMap<string, ClaimFacets> {
  const spoken = analysis.quotes.filter((quote) => quote.speaker !== null)
  return new Map(
    analysis.claims.map((claim) => {
      const said = claim.mentions.flatMap((m) =>
        spoken.filter((quote) => quote.article === m.article && overlaps(quote, m)),
      )
      const speakers = [...new Set(said.flatMap((quote) => quote.speaker?.id ?? []))]
      return [claim.id, { standing: standingOf(claim), tellers: tellersOf(claim), speakers }]
    }),
  )
}

/** How many claims have each standing, and how many there are. */
export function countStandings(facets: ReadonlyMap<string, ClaimFacets>): Record<Standing | 'all', number> {
  const standings = [...facets.values()].map(({ standing }) => standing)
  const count = (which: Standing) => standings.filter((standing) => standing === which).length
  return { all: standings.length, agreed: count('agreed'), differ: count('differ'), alone: count('alone') }
}

/** A filter from an address: `?show=differ&teller=…&speaker=…&text=…`. What makes no sense is left out. */
export function parseClaimFilter(search: string): ClaimFilter {
  const asked = new URLSearchParams(search)
  return {
    show: STANDINGS.find((standing) => standing === asked.get('show')) ?? null,
    teller: asked.get('teller') || null,
    speaker: asked.get('speaker') || null,
    text: asked.get('text')?.trim() ?? '',
  }
}

export const isFiltering = ({ show, teller, speaker, text }: ClaimFilter): boolean =>
  show !== null || teller !== null || speaker !== null || text !== ''

/**
 * Whether a claim is among what the reader asks for; each word asked for must begin one of its `words`, which are folded.
 */
export function matchesFilter(facets: ClaimFacets, words: readonly string[], filter: ClaimFilter): boolean {
  const { show, teller, speaker } = filter
  return (
    (show === null || show === facets.standing) &&
    (teller === null || facets.tellers.includes(teller)) &&
    (speaker === null || facets.speakers.includes(speaker)) &&
    foldWords(filter.text).every((part) => words.some((word) => word.startsWith(part)))
  )
}

/** The words of a text, folded: what a filter's words are compared with. */
export const foldWords = (text: string): readonly string[] =>
  text
    .split(/[\s\p{Pd}]+/u)
    .map(foldWord)
    .filter(Boolean)
