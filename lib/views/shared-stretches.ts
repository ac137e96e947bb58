import type { EventAnalysis, SharedCopy } from '../event/event-analysis'
import { passagePath, sourcePath } from '../links/paths'
import type { Article } from '../text/article'
import { foldWord } from '../text/fold-word'
import { overlaps, type Span } from '../text/span'
import { groupCopies } from './copies'
import { buildSources, type Source } from './source'

/** Running text that sources have in common. Returned by buildSharedCopies, read by the event page. */
export type SharedCopyView = {
  /** Two and more: copies of one text together, or two that have a part in common. */
  readonly sources: readonly Source[]
  /** Whether they count as one source. */
  readonly isCopy: boolean
  /** 0 to 1, of the shorter of two articles: between those that have the least of it in common. */
  readonly share: number
  /** In the order and the words of the first source; `path` leads to the place there. */
  readonly stretches: readonly { readonly text: string; readonly path: string }[]
}

/** The same run that counts as shared copy; shorter ones are stock phrases. */
const LEAST_WORDS = 8

type Word = Span & { readonly folded: string }

const wordsOf = ({ body }: Article): readonly Word[] =>
  [...body.matchAll(/\S+/gu)].flatMap((match) => {
    const folded = foldWord(match[0])
    return folded ? [{ folded, start: match.index, end: match.index + match[0].length }] : []
  })

const runAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + LEAST_WORDS)
    .map((word) => word.folded)
    .join(' ')

/** The stretches of `one` that stand word for word in `other`: runs of eight words and more, joined where they meet. */
export function findSharedStretches(one: Article, other: Article): readonly Span[] {
  const words = wordsOf(one)
  const others = wordsOf(other)
  const elsewhere = new Set(others.slice(LEAST_WORDS - 1).map((_, at) => runAt(others, at)))
  const stretches: { start: number; end: number }[] = []
  for (let at = 0; at + LEAST_WORDS <= words.length; at++) {
    if (!elsewhere.has(runAt(words, at))) continue
    const start = words[at]?.start ?? 0
    const end = words[at + LEAST_WORDS - 1]?.end ?? 0
    const last = stretches.at(-1)
    if (last && start <= last.end) last.end = end
    else stretches.push({ start, end })
  }
  return stretches
}

/**
 * The event's shared copy with the stretches that are shared: copies of one text once, however many print it, then what
 * two others have in common; each most shared first. [] where nothing was copied.
 */
export function buildSharedCopies(analysis: EventAnalysis): readonly SharedCopyView[] {
  const copies = groupCopies(analysis).filter((group) => group.length > 1)
  const isWithin = ({ articles }: SharedCopy) =>
    copies.some((group) => articles.every((id) => group.includes(id)))
  const parts = analysis.sharedCopy.filter((pair) => !isWithin(pair)).map(({ articles }) => articles)
  const viewOf = (articles: readonly string[], isCopy: boolean): SharedCopyView => {
    const shares = analysis.sharedCopy.filter((pair) => pair.articles.every((id) => articles.includes(id)))
    return {
      sources: buildSources(analysis).filter((source) => articles.includes(source.article)),
      isCopy,
      share: Math.min(1, ...shares.map(({ share }) => share)),
      stretches: listStretches(analysis, articles),
    }
  }
  return [...copies.map((group) => viewOf(group, true)), ...parts.map((pair) => viewOf(pair, false))]
}

/** What the first of some articles has in common with any of the others. */
function listStretches(analysis: EventAnalysis, ids: readonly string[]): SharedCopyView['stretches'] {
  const [one, ...others] = analysis.articles.filter(({ id }) => ids.includes(id))
  if (!one) return []
  const found = others.flatMap((other) => findSharedStretches(one, other))
  return joinSpans(found).map((span) => ({
    text: one.body.slice(span.start, span.end),
    path: placeOf(analysis, one, span),
  }))
}

/** Spans in order, those that overlap as one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** The passage that a stretch begins in; the article where it is no part of any. */
function placeOf(analysis: EventAnalysis, { id }: Article, span: Span): string {
  const [mention] = analysis.claims
    .flatMap((claim) => claim.mentions)
    .filter((m) => m.article === id && overlaps(m, span))
    .sort((a, b) => a.start - b.start)
  return mention ? passagePath(analysis.event.id, id, mention.id) : sourcePath(analysis.event.id, id)
}
