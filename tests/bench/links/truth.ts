import { findPropositions } from '../../../lib/claims/find-propositions'
import { groupBy } from '../../../lib/text/group-by'
import { toPassages, type Passage } from '../../../lib/ledger/sentence'
import { readText } from '../../../lib/text/read-text'
import { overlaps, type Span } from '../../../lib/text/span'
import { textOf, type Draft, type Line } from './draft'
import { findHomes } from './find-homes'

/** What the engine reads in a draft, beside what is known of it because the draft was made here. */
export type Reading = {
  readonly body: string
  /** The passages that links lead to, as the engine cuts them. */
  readonly passages: readonly (Span & { readonly text: string })[]
  /** The same as the ledger takes them. */
  readonly joined: readonly Passage[]
  /** Headings and the like. */
  readonly others: readonly (Span & { readonly text: string })[]
  /** By link: where it stands: of a sentence that is read in parts, the one that holds most of its words; none for one that is gone. */
  readonly truth: ReadonlyMap<number, readonly Span[]>
  /** By link: where the lesser parts of a sentence stand that was cut. */
  readonly lesser: ReadonlyMap<number, readonly Span[]>
  /** By link: where copies of its sentence stand that were put in later. */
  readonly copies: ReadonlyMap<number, readonly Span[]>
}

/** `wordings` are the words of each link's passage on the first day, which this is if they are not given. */
export function readDraft(draft: Draft, wordings?: readonly string[]): Reading {
  const body = textOf(draft)
  const read = readText(body)
  const passageOf = ({ start, end }: Span) => ({ start, end, text: body.slice(start, end) })
  const propositions = findPropositions(read)
  const passages = propositions.map(passageOf)
  const joined = toPassages(
    body,
    propositions.map((one) => ({ ...one, ...passageOf(one) })),
  )
  const stating = new Set(propositions.map(({ sentence }) => sentence))
  const others = read.sentences.filter(({ index }) => !stating.has(index)).map(passageOf)
  const truth = new Map<number, readonly Span[]>()
  const lesser = new Map<number, readonly Span[]>()
  const copies = new Map<number, readonly Span[]>()
  const add = (map: Map<number, readonly Span[]>, link: number, span: Span) =>
    map.set(link, [...(map.get(link) ?? []), span])
  for (const { line, span } of placeLines(draft)) {
    const own = passages.filter((passage) => overlaps(passage, span))
    const texts = own.map(({ text }) => text)
    line.links.forEach((link, n) => {
      if (line.lesser?.includes(link)) return add(lesser, link, span)
      // As many parts as before: each is its own, unless another clearly has more of it.
      const number = own.length === line.links.length ? n : -1
      const homes = findHomes(wordings?.[link] ?? passages[link]?.text ?? '', texts, number)
      const places = homes.flatMap((i) => own[i] ?? [])
      for (const place of places.length > 0 ? places : [span]) add(truth, link, place)
    })
    for (const link of line.copies ?? []) add(copies, link, span)
  }
  return { body, passages, joined, others, truth, lesser, copies }
}

const placeLines = (draft: Draft): readonly { readonly line: Line; readonly span: Span }[] => {
  let at = 0
  return draft.flatMap((paragraph) => {
    const placed = paragraph.map((line) => {
      const span = { start: at, end: at + line.text.length }
      at = span.end + 1
      return { line, span }
    })
    at += 1
    return placed
  })
}

/** A body as a draft whose links are numbered by the engine's passages, of which a sentence may hold several. */
export function openDraft(body: string): Draft {
  const read = readText(body)
  const numbers = groupBy(
    findPropositions(read).map(({ sentence }, link) => ({ sentence, link })),
    ({ sentence }) => sentence,
    ({ link }) => link,
  )
  return read.paragraphs.map((_, p) =>
    read.sentences
      .filter(({ paragraph }) => paragraph === p)
      .map(({ start, end, index }): Line => {
        return { text: body.slice(start, end), links: numbers.get(index) ?? [], edit: null }
      }),
  )
}

/** Whether a passage is one of those where a link's sentence stands now. */
export const isAt = (passage: Span, places: readonly Span[]): boolean =>
  places.some((place) => overlaps(place, passage))
