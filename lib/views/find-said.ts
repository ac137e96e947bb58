import type { EventAnalysis } from '../event/event-analysis'
import { personPath } from '../links/paths'
import type { Quote } from '../quotes/quote'
import { findParagraphs } from '../text/find-paragraphs'
import { findSentences } from '../text/find-sentences'
import { contains, overlaps, sliceOf, trimSpan, type Span } from '../text/span'

/** Who says a passage, as its source has it. */
export type Said = {
  readonly name: string
  readonly path: string
  readonly type: Quote['type']
  /** The source's words for who says it and to whom, outside the passage: "she told the harbour board"; null where the passage holds them itself. */
  readonly words: string | null
}

/** In characters. What is longer tells a story of its own and no longer who speaks to whom. */
const LONGEST = 180

/** The speakers of a passage, in text order, each once; none where the article itself says it. */
export function findSaid(
  analysis: EventAnalysis,
  body: string,
  passage: Span & { readonly article: string },
): readonly Said[] {
  const quotes = analysis.quotes.filter((quote) => quote.article === passage.article)
  const spoken = quotes.filter((quote) => quote.speaker && overlaps(quote, passage))
  const said = spoken.flatMap((quote): readonly Said[] => {
    if (!quote.speaker) return []
    const { id, name } = quote.speaker
    const words = findAttribution(body, quote, quotes, passage)
    return [{ name, path: personPath(analysis.event.id, id), type: quote.type, words }]
  })
  return said.filter((one, i) => said.findIndex((other) => other.path === one.path) === i)
}

/** What is left of the cue's sentence when all that is said in it is taken away. */
function findAttribution(
  body: string,
  { cue }: Quote,
  quotes: readonly Quote[],
  passage: Span,
): string | null {
  if (!cue || contains(passage, cue)) return null
  const paragraph = findParagraphs(body).find((p) => contains(p, cue))
  const sentence = paragraph && findSentences(body, paragraph).find((s) => contains(s, cue))
  if (!sentence) return null
  const taken = [...quotes.filter((quote) => !contains(quote, cue)), passage]
  const start = Math.max(sentence.start, ...taken.filter((q) => q.end <= cue.start).map((q) => q.end))
  const end = Math.min(sentence.end, ...taken.filter((q) => q.start >= cue.end).map((q) => q.start))
  const words = sliceOf(body, trimSpan(body, { start, end }))
    .replace(/^[\s"“”‘’',.;:—–-]+/u, '')
    .replace(/(?:\s+that)?[\s"“”‘’',.;:—–-]*$/u, '')
  return words === '' || words.length > LONGEST ? null : words
}
