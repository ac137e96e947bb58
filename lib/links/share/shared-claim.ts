import type { CitationItem } from '../citation-item'

/** One source's words as they are passed on. */
export type SharedPassage = {
  readonly source: string
  readonly text: string
  /** Up to 32 characters before and after, to find the passage again by. */
  readonly prefix: string
  readonly suffix: string
  /** Of the passage, in the source's page of this site. */
  readonly url: string
  /** Of the article where it was published; null where none is known. */
  readonly original: string | null
}

/** A claim as it leaves the site, with full addresses: what every format is made from. */
export type SharedClaim = {
  readonly id: string
  readonly text: string
  /** The source whose words `text` is. */
  readonly source: string
  readonly url: string
  readonly embedUrl: string
  readonly pictureUrl: string
  readonly event: { readonly title: string; readonly url: string }
  readonly site: string
  /** Each with the address of its passage on this site. */
  readonly tellers: readonly { readonly name: string; readonly url: string }[]
  /** How many sources the event has. */
  readonly sources: number
  /** How many of the tellers are left once copies count as one. */
  readonly independent: number
  readonly differs: boolean
  readonly passages: readonly SharedPassage[]
  /** The claim's own page, then the articles that tell it. */
  readonly works: readonly CitationItem[]
}

/** "told by 4 of 5 sources, 2 independent": how far a claim is told, in the words of every format and page. */
export const sayTold = (told: number, sources: number, independent: number): string =>
  told === 1
    ? 'told by this source only'
    : `told by ${told} of ${sources} sources${independent < told ? `, ${independent} independent` : ''}`

export const toldBy = ({ tellers, sources, independent }: SharedClaim): string =>
  sayTold(tellers.length, sources, independent)
