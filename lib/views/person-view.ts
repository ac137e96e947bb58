import type { EventAnalysis } from '../event/event-analysis'
import { passagePath } from '../links/paths'
import type { Person } from '../people/person'
import { buildSources } from './source'
import { buildUtterances, type QuoteLine, type Utterance } from './utterances'

/** Returned by buildPersonView, read by the person's page. */
export type PersonView = {
  readonly person: Person
  /** What is quoted word for word, utterance by utterance. */
  readonly utterances: readonly Utterance[]
  /** What is reported in the sources' own words, in article order. */
  readonly reported: readonly (QuoteLine & { readonly cue: string | null })[]
}

/** The people and bodies of an event that are quoted or whose words are reported: those that have a page. */
export function listSpeakers(analysis: EventAnalysis): readonly Person[] {
  const speaking = new Set(analysis.quotes.map((quote) => quote.speaker?.id))
  return analysis.people.filter((person) => speaking.has(person.id))
}

/** Everything that one person is quoted as saying; null where the event has no such speaker. */
export function buildPersonView(analysis: EventAnalysis, id: string): PersonView | null {
  const person = listSpeakers(analysis).find((p) => p.id === id)
  if (!person) return null
  const sources = buildSources(analysis)
  return {
    person,
    utterances: buildUtterances(analysis).filter((utterance) => utterance.speaker?.id === id),
    reported: analysis.quotes
      .filter((quote) => quote.type === 'indirect' && quote.speaker?.id === id)
      .flatMap(({ id: quote, article, text, cue }) => {
        const source = sources.find((s) => s.article === article)
        const path = passagePath(analysis.event.id, article, quote)
        return source ? [{ id: quote, text, changed: [], source, path, cue: cue?.text ?? null }] : []
      }),
  }
}
