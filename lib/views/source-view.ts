import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import { claimPath, passagePath } from '../links/paths'
import type { Quote } from '../quotes/quote'
import { findParagraphs } from '../text/find-paragraphs'
import type { Article } from '../text/article'
import { overlaps, type Span } from '../text/span'
import { arrangeClaims, tellersOf } from './arrange-claims'
import { buildSources, type Source } from './source'

/** How many of the other sources tell a passage. */
export type Reach = 'alone' | 'one' | 'several' | 'all'

/** A passage of the article that a link may lead to. */
export type PassageMark = Span & {
  readonly kind: 'passage'
  readonly id: string
  /** The claims it states, most widely told first. */
  readonly claims: readonly { readonly id: string; readonly path: string }[]
  /** The other sources that tell at least one of them. */
  readonly others: readonly Source[]
  readonly reach: Reach
  readonly differs: boolean
}

export type QuoteMark = Span & {
  readonly kind: 'quote'
  readonly id: string
  readonly speaker: string | null
}

export type ConflictMark = Span & { readonly kind: 'conflict'; readonly id: string }

export type ArticleMark = PassageMark | QuoteMark | ConflictMark

/** What stands in the margin beside a passage: one other source's words for the same claim. */
export type MarginNote = {
  readonly passage: string
  readonly claim: { readonly id: string; readonly path: string }
  readonly others: readonly Source[]
  readonly differs: boolean
  readonly wording: { readonly source: Source; readonly text: string; readonly path: string }
}

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
    readonly leftOut: number
  }
}

const reachOf = (others: number, sources: number): Reach =>
  others === 0 ? 'alone' : others >= sources - 1 && sources > 2 ? 'all' : others === 1 ? 'one' : 'several'

/** All that the page of one source shows. Null where the event has no such article. */
export function buildSourceView(analysis: EventAnalysis, articleId: string): SourceView | null {
  const article = analysis.articles.find((a) => a.id === articleId)
  const sources = buildSources(analysis)
  const source = sources.find((s) => s.article === articleId)
  if (!article || !source) return null
  const passages = findPassages(analysis, articleId, sources)
  const quotes = analysis.quotes.filter((q) => q.article === articleId && q.type === 'direct').map(quoteMark)
  const leftOut = arrangeClaims(analysis)
    .groups.flatMap((group) => group.claims)
    .filter((claim) => !tellersOf(claim).includes(articleId))
  return {
    article,
    source,
    sources,
    marks: [...passages, ...quotes, ...findConflictMarks(analysis, articleId)],
    notes: findParagraphs(article.body).map((paragraph) =>
      passages
        .filter((p) => p.start >= paragraph.start && p.start < paragraph.end)
        .flatMap((passage) => findNote(analysis, sources, passage) ?? []),
    ),
    leftOut,
    counts: {
      shared: passages.filter((p) => p.others.length > 0).length,
      alone: passages.filter((p) => p.others.length === 0).length,
      quotes: quotes.length,
      leftOut: leftOut.length,
    },
  }
}

const quoteMark = (quote: Quote): QuoteMark => ({
  kind: 'quote',
  id: quote.id,
  start: quote.start,
  end: quote.end,
  speaker: quote.speaker?.name ?? null,
})

/** The article's mentions, each once, with all the claims that it states. */
function findPassages(
  analysis: EventAnalysis,
  articleId: string,
  sources: readonly Source[],
): readonly PassageMark[] {
  const byId = new Map<string, { span: Span; claims: Claim[] }>()
  for (const claim of analysis.claims)
    for (const mention of claim.mentions)
      if (mention.article === articleId) {
        const known = byId.get(mention.id) ?? { span: mention, claims: [] }
        known.claims.push(claim)
        byId.set(mention.id, known)
      }
  return [...byId]
    .map(([id, { span, claims }]): PassageMark => {
      const widest = [...claims].sort((a, b) => tellersOf(b).length - tellersOf(a).length)
      const tellers = new Set(claims.flatMap(tellersOf))
      const others = sources.filter((s) => s.article !== articleId && tellers.has(s.article))
      return {
        kind: 'passage',
        id,
        start: span.start,
        end: span.end,
        claims: widest.map((claim) => ({ id: claim.id, path: claimPath(analysis.event.id, claim.id) })),
        others,
        reach: reachOf(others.length, sources.length),
        differs: claims.some((claim) =>
          claim.conflicts.some((c) => c.values.some((v) => v.article === articleId && overlaps(v, span))),
        ),
      }
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The stretches of this article that contradict another, each once. */
function findConflictMarks(analysis: EventAnalysis, articleId: string): readonly ConflictMark[] {
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

/** The note for a passage: the surest wording of its widest claim in another source. Null where it stands alone. */
function findNote(
  analysis: EventAnalysis,
  sources: readonly Source[],
  passage: PassageMark,
): MarginNote | null {
  const first = passage.claims[0]
  const claim = analysis.claims.find((c) => c.id === first?.id)
  if (!first || !claim) return null
  const others = claim.mentions.filter((m) => passage.others.some((s) => s.article === m.article))
  const best = others.toSorted((a, b) => b.confidence - a.confidence || a.text.length - b.text.length)[0]
  const source = sources.find((s) => s.article === best?.article)
  if (!best || !source) return null
  return {
    passage: passage.id,
    claim: first,
    others: passage.others,
    differs: passage.differs,
    wording: { source, text: best.text, path: passagePath(analysis.event.id, best.article, best.id) },
  }
}
