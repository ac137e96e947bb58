import type { EventAnalysis } from '../event/event-analysis'
import { listSpeakers } from './person-view'
import { buildSources, type Source } from './source'

/**
 * What each speaker of an event is listed as, by id: the name, and where several go by one, whose accounts mean which.
 * What is told by its kind alone may be another in each account.
 *
 *     two accounts' "the company" → "the company (The Harbour Post)", "the company (The Island Echo)"
 */
export function nameSpeakers(analysis: EventAnalysis): ReadonlyMap<string, string> {
  const speakers = listSpeakers(analysis)
  const names = speakers.map(({ name }) => name.toLowerCase())
  return new Map(
    speakers.map(({ id, name }) => {
      const isAlone = names.indexOf(name.toLowerCase()) === names.lastIndexOf(name.toLowerCase())
      const where = isAlone ? [] : sourcesOfSpeaker(analysis, id)
      return [id, isAlone ? name : `${name} (${where.map((source) => source.name).join(', ')})`]
    }),
  )
}

/** The sources that have somebody say something, in article order. */
export function sourcesOfSpeaker(analysis: EventAnalysis, id: string): readonly Source[] {
  const articles = new Set(
    analysis.quotes.flatMap((quote) => (quote.speaker?.id === id ? quote.article : [])),
  )
  return buildSources(analysis).filter(({ article }) => articles.has(article))
}
