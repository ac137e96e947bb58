import type { EventAnalysis } from '../event/event-analysis'
import { passagePath } from '../links/paths'
import type { Quote } from '../quotes/quote'
import { findChangedWords } from '../text/find-changed-words'
import type { Span } from '../text/span'
import { buildSources, type Source } from './source'

/** One source's wording of something said. */
export type QuoteLine = {
  readonly id: string
  readonly text: string
  /** Where it words the utterance otherwise than the first wording does, or the first otherwise than the next. */
  readonly changed: readonly Span[]
  readonly source: Source
  readonly path: string
}

/** Something said once, in the wordings that the sources give it, longest first. */
export type Utterance = {
  /** The id that all its places on a page share; `u` and the first of its quotes' ids. */
  readonly id: string
  readonly speaker: Quote['speaker']
  readonly lines: readonly QuoteLine[]
}

/** The event's direct quotes, those that render one utterance together; what most sources quote comes first. */
export function buildUtterances(analysis: EventAnalysis): readonly Utterance[] {
  const sources = new Map(buildSources(analysis).map((s) => [s.article, s]))
  const direct = analysis.quotes.filter((q) => q.type === 'direct')
  return groupQuotes(direct).map((quotes) => ({
    id: `u${quotes.map((q) => q.id).toSorted()[0] ?? ''}`,
    speaker: quotes.find((q) => q.speaker)?.speaker ?? null,
    lines: quotes.flatMap((quote) => {
      const source = sources.get(quote.article)
      const path = passagePath(analysis.event.id, quote.article, quote.id)
      const other = quotes[0] === quote ? quotes[1] : quotes[0]
      const changed = other ? findOtherWords(quote.text, other.text) : []
      return source ? [{ id: quote.id, text: quote.text, changed, source, path }] : []
    }),
  }))
}

/**
 * The words of one wording that another has otherwise. A capital, a comma or a full stop is what a newsroom adds at the
 * end of a quote, and no other word.
 *
 *     "No one wants peace," beside "no one wishes for peace." → [wants]
 */
function findOtherWords(text: string, other: string): readonly Span[] {
  return findChangedWords(small(text), small(other)).flatMap(({ start, end }): readonly Span[] => {
    const words = text.slice(start, end)
    const [first, last] = [words.search(WORD), words.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u)]
    return first < 0 ? [] : [{ start: start + first, end: start + last + 1 }]
  })
}

const WORD = /[\p{L}\p{N}]/u

/** In small letters, where that moves no place in the text. */
const small = (text: string): string =>
  text.toLowerCase().length === text.length ? text.toLowerCase() : text

function groupQuotes(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
  const groups: Quote[][] = []
  for (const quote of quotes) {
    const same = groups.find((group) =>
      group.some((other) => other.sameAs.includes(quote.id) || quote.sameAs.includes(other.id)),
    )
    if (same) same.push(quote)
    else groups.push([quote])
  }
  for (const group of groups) group.sort((a, b) => b.text.length - a.text.length)
  return groups.sort((a, b) => b.length - a.length)
}
