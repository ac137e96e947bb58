import { findPropositions } from '../../../lib/claims/find-propositions'
import { readText } from '../../../lib/text/read-text'
import { overlaps, type Span } from '../../../lib/text/span'
import { textOf, type Draft, type Line } from './draft'

/** What the engine reads in a draft, beside what is known of it because the draft was made here. */
export type Reading = {
  readonly body: string
  /** The passages that links lead to, as the engine cuts them. */
  readonly passages: readonly (Span & { readonly text: string })[]
  /** Headings and the like. */
  readonly others: readonly (Span & { readonly text: string })[]
  /** By link: where its sentence stands; none for one that is gone. */
  readonly truth: ReadonlyMap<number, readonly Span[]>
  /** By link: where copies of its sentence stand that were put in later. */
  readonly copies: ReadonlyMap<number, readonly Span[]>
}

export function readDraft(draft: Draft): Reading {
  const body = textOf(draft)
  const truth = new Map<number, Span[]>()
  const copied = new Map<number, Span[]>()
  let at = 0
  for (const paragraph of draft) {
    for (const { text, links, copies = [] } of paragraph) {
      const span = { start: at, end: at + text.length }
      for (const link of links) truth.set(link, [...(truth.get(link) ?? []), span])
      for (const link of copies) copied.set(link, [...(copied.get(link) ?? []), span])
      at = span.end + 1
    }
    at += 1
  }
  const read = readText(body)
  const passageOf = ({ start, end }: Span) => ({ start, end, text: body.slice(start, end) })
  const stating = findPropositions(read)
  const starts = new Set(stating.map(({ start }) => start))
  const others = read.sentences.filter(({ start }) => !starts.has(start)).map(passageOf)
  return { body, passages: stating.map(passageOf), others, truth, copies: copied }
}

/** A body as a draft whose links are numbered by the engine's passages. */
export function openDraft(body: string): Draft {
  const read = readText(body)
  const numbers = new Map(findPropositions(read).map(({ start }, i) => [start, i]))
  return read.paragraphs.map((_, p) =>
    read.sentences
      .filter(({ paragraph }) => paragraph === p)
      .map(({ start, end }): Line => {
        const link = numbers.get(start)
        return { text: body.slice(start, end), links: link === undefined ? [] : [link], edit: null }
      }),
  )
}

/** Whether a passage is one of those where a link's sentence stands now. */
export const isAt = (passage: Span, places: readonly Span[]): boolean =>
  places.some((place) => overlaps(place, passage))
