import type { EventAnalysis, EventFacts } from '../event/event-analysis'
import { eventDataPath, eventPath } from '../links/paths'
import { summarise, type EventSummary } from './event-summary'

/** An event in the list that the API gives. Addresses are full ones. */
export type EventEntry = EventFacts & {
  readonly place: string | null
  readonly url: string
  readonly data: string
  readonly sources: readonly string[]
  readonly counts: EventSummary
}

export const listEntry = (
  analysis: EventAnalysis,
  place: string | null,
  absolute: (path: string) => string,
): EventEntry => ({
  ...analysis.event,
  place,
  url: absolute(eventPath(analysis.event.id)),
  data: absolute(eventDataPath(analysis.event.id)),
  sources: analysis.articles.map((article) => article.source),
  counts: summarise(analysis),
})
