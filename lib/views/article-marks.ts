import type { EventAnalysis } from '../event/event-analysis'
import type { Quote } from '../quotes/quote'
import { overlaps, type Span } from '../text/span'
import type { PassageMark } from './passage-marks'
import { buildUtterances, type QuoteLine } from './utterances'

export type QuoteMark = Span & {
  readonly kind: 'quote'
  readonly id: string
  /** Word for word, or reported in the source's own words. */
  readonly type: Quote['type']
  readonly speaker: string | null
  /** The id that all wordings of the utterance share. */
  readonly utterance: string
  /** The other sources' wordings of it. */
  readonly variants: readonly QuoteLine[]
}

export type ConflictMark = Span & { readonly kind: 'conflict'; readonly id: string }

/** The words that name the speaker of a quote, or that attribute it. */
export type AttributionMark = Span & {
  readonly kind: 'attribution'
  readonly id: string
  /** The id of the utterance that it attributes. */
  readonly utterance: string
}

export type ArticleMark = PassageMark | QuoteMark | ConflictMark | AttributionMark

/** The article's quotes, each with the other sources' wordings of the same utterance. */
export function findQuoteMarks(analysis: EventAnalysis, articleId: string): readonly QuoteMark[] {
  const utterances = buildUtterances(analysis)
  return analysis.quotes
    .filter((quote) => quote.article === articleId)
    .map(({ id, start, end, type, speaker }) => {
      const utterance = utterances.find((u) => u.lines.some((line) => line.id === id))
      return {
        kind: 'quote',
        id,
        start,
        end,
        type,
        speaker: speaker?.name ?? null,
        utterance: utterance?.id ?? `u${id}`,
        variants: utterance?.lines.filter((line) => line.source.article !== articleId) ?? [],
      }
    })
}

/** Where the article names the speakers of its quotes and the cues; what lies inside a quote is left to the quote. */
export function findAttributions(
  analysis: EventAnalysis,
  quotes: readonly QuoteMark[],
): readonly AttributionMark[] {
  return quotes.flatMap((mark) => {
    const quote = analysis.quotes.find((q) => q.id === mark.id)
    return [quote?.speaker, quote?.cue]
      .filter((span) => span != null && span.end > span.start && !quotes.some((q) => overlaps(q, span)))
      .map((span) => ({
        kind: 'attribution' as const,
        id: `a${mark.id}-${span?.start ?? 0}`,
        start: span?.start ?? 0,
        end: span?.end ?? 0,
        utterance: mark.utterance,
      }))
  })
}

/** The stretches of this article that contradict another, each once. */
export function findConflictMarks(analysis: EventAnalysis, articleId: string): readonly ConflictMark[] {
  const values = analysis.claims
    .flatMap((claim) => claim.conflicts.flatMap((conflict) => conflict.values))
    .filter((value) => value.article === articleId)
  return [...new Map(values.map((v) => [`${v.start}-${v.end}`, v])).values()].map(({ start, end }) => ({
    kind: 'conflict',
    id: `x${start}`,
    start,
    end,
  }))
}
