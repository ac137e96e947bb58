import type { EventAnalysis, SharedCopy } from '../event/event-analysis'
import { passagePath, sourcePath } from '../links/paths'
import type { Article } from '../text/article'
import { foldWord } from '../text/fold-word'
import { overlaps, type Span } from '../text/span'
import { buildSources, type Source } from './source'

/** Running text that two sources have in common. Returned by buildSharedCopies, read by the event page. */
export type SharedCopyView = {
  readonly sources: readonly [Source, Source]
  /** 0 to 1: the part of the shorter article. */
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

/** The event's shared copy with the stretches that are shared, most shared first; [] where nothing was copied. */
export function buildSharedCopies(analysis: EventAnalysis): readonly SharedCopyView[] {
  const sources = buildSources(analysis)
  return analysis.sharedCopy.flatMap(({ articles, share }: SharedCopy): readonly SharedCopyView[] => {
    const [one, other] = articles.map((id) => analysis.articles.find((a) => a.id === id))
    const [first, second] = articles.map((id) => sources.find((s) => s.article === id))
    if (!one || !other || !first || !second) return []
    const stretches = findSharedStretches(one, other).map((span) => ({
      text: one.body.slice(span.start, span.end),
      path: placeOf(analysis, one, span),
    }))
    return [{ sources: [first, second], share, stretches }]
  })
}

/** The passage that a stretch begins in; the article where it is no part of any. */
function placeOf(analysis: EventAnalysis, { id }: Article, span: Span): string {
  const [mention] = analysis.claims
    .flatMap((claim) => claim.mentions)
    .filter((m) => m.article === id && overlaps(m, span))
    .sort((a, b) => a.start - b.start)
  return mention ? passagePath(analysis.event.id, id, mention.id) : sourcePath(analysis.event.id, id)
}
