import { formatDate } from '@/lib/links/format-date'
import type { FrontPage } from '@/lib/views/front-page'
import { EventLine } from './event-line'
import { PageLinks } from './page-links'

/** A page of events, day by day, newest first. */
export function Front({ front }: { front: FrontPage }) {
  return (
    <>
      {front.days.map((day, i) => (
        <section
          key={day.date ?? ''}
          aria-labelledby={`day-${day.date ?? 'none'}`}
          className="grid grid-cols-1 gap-x-10 border-t-2 border-ink md:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <h2 id={`day-${day.date ?? 'none'}`} className="pt-3 text-[1rem] font-bold md:pt-6">
            <time dateTime={day.date ?? undefined}>{formatDate(day.date) ?? 'Without a date'}</time>
          </h2>
          <ol className="divide-y divide-rule">
            {day.events.map(({ facts, analysis }, k) => (
              <EventLine
                key={facts.id}
                facts={facts}
                analysis={analysis}
                lead={front.page === 1 && i === 0 && k === 0}
              />
            ))}
          </ol>
        </section>
      ))}
      <PageLinks page={front.page} pages={front.pages} />
    </>
  )
}
