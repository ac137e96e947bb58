import type { LoadedEvent } from '@/lib/content/load-events'
import { formatDate } from '@/lib/links/format-date'
import { eventPath, personPath } from '@/lib/links/paths'
import { nameSpeakers } from '@/lib/views/name-speakers'

/** Enough to show what there is to search; the rest stands on the front page. */
const MOST_EVENTS = 12
const MOST_PEOPLE = 10

/** What there is, for a reader who has not asked yet, cannot, or wants to look around. */
export function Browse({ events }: { events: readonly LoadedEvent[] }) {
  return (
    <section aria-labelledby="browse" className="mt-10 border-t-2 border-ink pt-3 lg:mt-0">
      <h2 id="browse" className="text-[1rem] font-bold">
        Start from an event
      </h2>
      <ul className="divide-y divide-hairline">
        {events.slice(0, MOST_EVENTS).map(({ facts, analysis }) => (
          <li key={facts.id} className="py-4">
            <p className="text-soft">{formatDate(facts.date)}</p>
            <h3 className="font-serif text-claim">
              <a href={eventPath(facts.id)} className="decoration-rule underline-offset-4 hover:underline">
                {facts.title}
              </a>
            </h3>
            <ul aria-label="Quoted" className="mt-1 flex flex-wrap gap-x-5">
              {[...nameSpeakers(analysis)].slice(0, MOST_PEOPLE).map(([id, name]) => (
                <li key={id}>
                  <a href={personPath(facts.id, id)} className="reading-link inline-block py-0.5">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="pt-2">
        <a href="/" className="reading-link">
          All events
        </a>
      </p>
    </section>
  )
}
