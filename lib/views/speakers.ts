import type { EventAnalysis } from '../event/event-analysis'
import { passagePath } from '../links/paths'
import type { Quote } from '../quotes/quote'
import { buildSources, type Source } from './source'

export type QuoteLine = {
  readonly id: string
  readonly text: string
  readonly source: Source
  readonly path: string
}

/** One utterance in the wordings that the sources give it, longest first. */
export type Utterance = readonly QuoteLine[]

export type SpeakerEntry = {
  /** Null where the articles name nobody. */
  readonly name: string | null
  readonly role: string | null
  readonly utterances: readonly Utterance[]
  readonly quotes: number
  /** How many sources quote this speaker. */
  readonly sources: number
}

/** Who is quoted with which words: speakers by how many sources quote them, then by how often; unnamed speakers last. */
export function buildSpeakers(analysis: EventAnalysis): readonly SpeakerEntry[] {
  const sources = new Map(buildSources(analysis).map((s) => [s.article, s]))
  const direct = analysis.quotes.filter((q) => q.type === 'direct')
  const speakers = [...new Set(direct.map((q) => q.speaker?.id ?? null))]
  return speakers
    .map((id): SpeakerEntry => {
      const quotes = direct.filter((q) => (q.speaker?.id ?? null) === id)
      const person = analysis.people.find((p) => p.id === id)
      return {
        name: person?.name ?? quotes[0]?.speaker?.name ?? null,
        role: person?.role ?? null,
        utterances: groupUtterances(quotes).map((utterance) =>
          utterance.flatMap((q) => lineOf(analysis, sources, q)),
        ),
        quotes: quotes.length,
        sources: new Set(quotes.map((q) => q.article)).size,
      }
    })
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) || b.sources - a.sources || b.quotes - a.quotes,
    )
}

function lineOf(
  analysis: EventAnalysis,
  sources: ReadonlyMap<string, Source>,
  quote: Quote,
): readonly QuoteLine[] {
  const source = sources.get(quote.article)
  return source
    ? [
        {
          id: quote.id,
          text: quote.text,
          source,
          path: passagePath(analysis.event.id, quote.article, quote.id),
        },
      ]
    : []
}

/** Puts the quotes that render one utterance together; the utterance of most sources comes first. */
function groupUtterances(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
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
