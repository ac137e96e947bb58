import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NearAddresses } from '@/components/layout/near-addresses'
import { Signpost } from '@/components/layout/signpost'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { eventPath } from '@/lib/links/paths'

type Props = PageProps<'/events/[event]/missing/passage'>

export const dynamicParams = false
export const metadata: Metadata = { title: 'No such passage', robots: { index: false } }

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

/** Answers, with status 404, for every passage address of the event that names none that changed. */
export default async function MissingPassagePage({ params }: Props) {
  const event = await loadEvent((await params).event)
  if (!event) notFound()
  return (
    <Signpost title="No passage of this event has this address">
      <NearAddresses />
      <p>
        The address may be cut short or mistyped, or the passage reads as it always did. The event is{' '}
        <a href={eventPath(event.facts.id)} className="reading-link">
          {event.facts.title}
        </a>
        .
      </p>
    </Signpost>
  )
}
