import type { EventAnalysis } from '../event/event-analysis'
import type { Span } from '../text/span'
import { quoteFound } from './problem'

type Passage = Span & { readonly article: string; readonly text: string }

/**
 * Every passage of an analysis that is not verbatim in its article, as one line each; none where all are.
 * The page shows nothing that a source did not write, so one line here stops a build.
 */
export function checkAnalysis({ articles, quotes, claims }: EventAnalysis): readonly string[] {
  const bodies = new Map(articles.map(({ id, body }) => [id, body]))
  const passages: readonly (readonly [string, Passage])[] = [
    ...quotes.flatMap((quote) => [
      [`quote ${quote.id}`, quote] as const,
      ...[quote.speaker, quote.cue].flatMap((part) =>
        part ? [[`quote ${quote.id}`, { ...part, article: quote.article }] as const] : [],
      ),
    ]),
    ...claims.flatMap((claim) =>
      [...claim.mentions, ...claim.possible, ...claim.conflicts.flatMap(({ values }) => values)].map(
        (passage) => [`claim ${claim.id}`, passage] as const,
      ),
    ),
  ]
  return passages
    .filter(([, { article, start, end, text }]) => bodies.get(article)?.slice(start, end) !== text)
    .map(
      ([what, { article, start, end, text }]) =>
        `${what}: ${quoteFound(text)} is not ${article}[${start}, ${end}]`,
    )
}
