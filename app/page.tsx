import type { Metadata } from 'next'
import { Front } from '@/components/event/front'
import { loadEvents } from '@/lib/content/load-events'
import { feedLinks, feedPath } from '@/lib/links/paths'
import { frontPage } from '@/lib/views/front-page'

export const metadata: Metadata = { alternates: { canonical: '/', types: feedLinks(feedPath) } }

export default async function FirstPage() {
  const events = await loadEvents()
  const front = frontPage(events, 1)
  return (
    <div className="max-w-[66rem]">
      <header className="pt-10 pb-8 md:pt-14">
        <h1 className="font-serif text-[1.5rem] leading-[1.9rem] font-medium tracking-[-0.01em] md:text-[1.875rem] md:leading-[2.3rem]">
          One event, several accounts, side by side
        </h1>
        <p className="mt-2 max-w-[42rem] font-serif text-[1.0625rem] leading-[1.6rem] text-soft">
          What all of them report, where they contradict each other, what only one says, and who is quoted
          with which words. Nothing here is written by a machine: every line is a source’s own.
        </p>
      </header>
      {events.length === 0 || !front ? (
        <p className="border-t-2 border-ink py-6">
          There is no event yet. Put articles into <code>content/events/your-event/raw/</code> and build
          again.
        </p>
      ) : (
        <Front front={front} />
      )}
    </div>
  )
}
