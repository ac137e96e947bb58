import type { EventAnalysis } from '../event/event-analysis'
import { arrangeClaims } from './arrange-claims'
import { listSpeakers } from './person-view'

/**
 * An address of a form that answers for this event: its most widely told claim, its first speaker. Null where the
 * event has none.
 *
 *     "/api/events/{event}/event.json" → "/api/events/fire/event.json"
 */
export function fillAddress(form: string, analysis: EventAnalysis): string | null {
  const claim = arrangeClaims(analysis).groups[0]?.claims[0] ?? analysis.claims[0]
  const ids: Readonly<Record<string, string | undefined>> = {
    event: analysis.event.id,
    claim: claim?.id,
    person: listSpeakers(analysis)[0]?.id,
  }
  const names = [...form.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '')
  if (names.some((name) => ids[name] === undefined)) return null
  return form.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(ids[name] ?? ''))
}
