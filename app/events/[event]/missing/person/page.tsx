import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Signpost } from '@/components/layout/signpost'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { eventPath, personPath } from '@/lib/links/paths'
import { nameSpeakers } from '@/lib/views/name-speakers'

type Props = PageProps<'/events/[event]/missing/person'>

export const dynamicParams = false
export const metadata: Metadata = { title: 'No such person', robots: { index: false } }

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

/** Answers, with status 404, for every person's address of the event that names nobody quoted in it. */
export default async function MissingPersonPage({ params }: Props) {
  const event = await loadEvent((await params).event)
  if (!event) notFound()
  const { facts, analysis } = event
  return (
    <Signpost title="Nobody quoted in this event has this address">
      <p>
        In{' '}
        <a href={eventPath(facts.id)} className="reading-link">
          {facts.title}
        </a>{' '}
        these are quoted:
      </p>
      <ul className="font-sans text-[1rem] leading-7">
        {[...nameSpeakers(analysis)].map(([id, name]) => (
          <li key={id}>
            <a href={personPath(facts.id, id)} className="reading-link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Signpost>
  )
}
