import type { EventAnalysis } from '../event/event-analysis'
import { comparePath } from '../links/paths'
import type { Article } from '../text/article'
import { tellersOf } from './arrange-claims'
import { findConflictMarks, findQuoteMarks, type ConflictMark, type QuoteMark } from './article-marks'
import { buildSources, type Source } from './source'
import {
  contradict,
  type ChangedMark,
  findChangedMarks,
  findTies,
  pairPath,
  type Pair,
  type TieMark,
} from './ties'

/** Where a source's letter leads in the picker of one side. */
export type SideChoice = {
  readonly source: Source
  readonly path: string
  /** `here`: shown on this side already. `swap`: shown on the other side, so the sides change places. */
  readonly kind: 'here' | 'swap' | 'other'
}

export type ComparedMark = TieMark | QuoteMark | ConflictMark | ChangedMark

/** One column of the compare page. */
export type ComparedSide = {
  readonly article: Article
  readonly source: Source
  readonly marks: readonly ComparedMark[]
  readonly choices: readonly SideChoice[]
  /** Passages that the other side does not tell. */
  readonly only: number
}

/** Returned by buildComparison, read by the compare page. */
export type ComparisonView = {
  readonly left: ComparedSide
  readonly right: ComparedSide
  /** The one address of the two, whichever side each stands on. */
  readonly path: string
  /** Claims that both tell. */
  readonly both: number
  /** Those of them in which the two contradict each other. */
  readonly differing: number
}

/** Two sources side by side; null where the event has not both, or where they are one. */
export function buildComparison(
  analysis: EventAnalysis,
  leftId: string,
  rightId: string,
): ComparisonView | null {
  const sources = buildSources(analysis)
  const left = sources.find((s) => s.article === leftId)
  const right = sources.find((s) => s.article === rightId)
  if (!left || !right || left === right) return null
  const pair = { analysis, sources, left, right }
  const shared = analysis.claims.filter((c) => [leftId, rightId].every((id) => tellersOf(c).includes(id)))
  return {
    left: buildSide(pair, left),
    right: buildSide(pair, right),
    path: canonicalPath(pair),
    both: shared.length,
    differing: shared.filter((claim) => contradict(claim, left, right)).length,
  }
}

/** Both orders have a page; the one in the order of the articles is the one that search engines are told of. */
function canonicalPath({ analysis, sources, left, right }: Pair): string {
  const [first, second] = sources.filter((s) => s === left || s === right)
  return comparePath(analysis.event.id, first?.article ?? '', second?.article ?? '')
}

function buildSide(pair: Pair, own: Source): ComparedSide {
  const { analysis, sources, left, right } = pair
  const other = own === left ? right : left
  const article = analysis.articles.find((a) => a.id === own.article)
  if (!article) throw new Error(`the event has a source ${own.article} without its article`)
  const ties = findTies(pair, own)
  return {
    article,
    source: own,
    marks: [
      ...ties,
      ...findSharedQuotes(pair, own, other),
      ...findConflictsBetween(pair, own),
      ...findChangedMarks(article.body, ties),
    ],
    choices: sources.map((source) => ({
      source,
      path: pairPath(pair, own, source === other ? [other, own] : [source, other]),
      kind: source === own ? 'here' : source === other ? 'swap' : 'other',
    })),
    only: ties.filter((tie) => tie.partners.length === 0).length,
  }
}

/** The quotes of one side, each leading to the other side's wording where that quotes the same. */
const findSharedQuotes = ({ analysis }: Pair, own: Source, other: Source): readonly QuoteMark[] =>
  findQuoteMarks(analysis, own.article)
    .filter((quote) => quote.type === 'direct')
    .map((quote) => ({
      ...quote,
      variants: quote.variants
        .filter((line) => line.source.article === other.article)
        .map((line) => ({ ...line, path: `#${line.id}` })),
    }))

/** Where one side contradicts the other. Two articles share the page, so an offset alone would be no id. */
const findConflictsBetween = ({ analysis, left, right }: Pair, own: Source): readonly ConflictMark[] => {
  const claims = analysis.claims.filter((claim) => contradict(claim, left, right))
  return findConflictMarks({ ...analysis, claims }, own.article).map((mark) => ({
    ...mark,
    id: `${mark.id}-${own.letter}`,
  }))
}
