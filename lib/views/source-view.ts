import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import type { Article } from '../text/article'
import { findParagraphs } from '../text/find-paragraphs'
import { arrangeClaims, tellersOf } from './arrange-claims'
import { findAttributions, findConflictMarks, findQuoteMarks, type ArticleMark } from './article-marks'
import { findNote, type MarginNote } from './margin-notes'
import { findPassages } from './passage-marks'
import { buildSources, type Source } from './source'

/** Returned by buildSourceView, read by the source page. */
export type SourceView = {
  readonly article: Article
  readonly source: Source
  readonly sources: readonly Source[]
  readonly marks: readonly ArticleMark[]
  /** By paragraph number of the body. */
  readonly notes: readonly (readonly MarginNote[])[]
  /** Claims that two or more other sources tell and this one does not. */
  readonly leftOut: readonly Claim[]
  readonly counts: {
    readonly shared: number
    readonly alone: number
    readonly quotes: number
    readonly reported: number
    /** Null where the event has too few sources for two others to tell what this one does not. */
    readonly leftOut: number | null
  }
}

/** All that the page of one source shows. Null where the event has no such article. */
export function buildSourceView(analysis: EventAnalysis, articleId: string): SourceView | null {
  const article = analysis.articles.find((a) => a.id === articleId)
  const sources = buildSources(analysis)
  const source = sources.find((s) => s.article === articleId)
  if (!article || !source) return null
  const passages = findPassages(analysis, articleId, sources)
  const quotes = findQuoteMarks(analysis, articleId)
  const leftOut = arrangeClaims(analysis)
    .groups.flatMap((group) => group.claims)
    .filter((claim) => !tellersOf(claim).includes(articleId))
  return {
    article,
    source,
    sources,
    marks: [
      ...passages,
      ...quotes,
      ...findConflictMarks(analysis, articleId),
      ...findAttributions(analysis, quotes),
    ],
    notes: findParagraphs(article.body).map((paragraph) =>
      [...passages, ...quotes]
        .filter((mark) => mark.start >= paragraph.start && mark.start < paragraph.end)
        .sort((a, b) => a.start - b.start)
        .flatMap((mark) => findNote(analysis, sources, mark) ?? []),
    ),
    leftOut,
    counts: {
      shared: passages.filter((p) => p.others.length > 0).length,
      alone: passages.filter((p) => p.others.length === 0).length,
      quotes: quotes.filter((quote) => quote.type === 'direct').length,
      reported: quotes.filter((quote) => quote.type === 'indirect').length,
      leftOut: sources.length > 2 ? leftOut.length : null,
    },
  }
}
