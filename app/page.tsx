import { EventLine } from '@/components/event/event-line'
import { loadEvents } from '@/lib/content/load-events'

export default async function FrontPage() {
  const events = await loadEvents()
  return (
    <div className="max-w-[60rem]">
      <header className="pt-10 pb-8 md:pt-14">
        <h1 className="font-serif text-[2.25rem] leading-[2.5rem] font-medium tracking-[-0.015em] md:text-[3.25rem] md:leading-[3.4rem]">
          One event, several accounts, side by side
        </h1>
        <p className="mt-4 max-w-[40rem] font-serif text-[1.1875rem] leading-[1.8rem] text-soft">
          What all of them report, where they contradict each other, what only one says, and who is quoted
          with which words. Nothing here is written by a machine: every line is a source’s own.
        </p>
      </header>
      {events.length === 0 ? (
        <p className="border-t-2 border-ink py-6">
          There is no event yet. Put articles into <code>content/events/your-event/raw/</code> and build
          again.
        </p>
      ) : (
        <ol className="border-t-2 border-ink">
          {events.map((event) => (
            <EventLine key={event.facts.id} facts={event.facts} analysis={event.analysis} />
          ))}
        </ol>
      )}
    </div>
  )
}
