import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Signpost } from '@/components/layout/signpost'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { eventPath, personPath } from '@/lib/links/paths'
import { listSpeakers } from '@/lib/views/person-view'

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
        {listSpeakers(analysis).map((person) => (
          <li key={person.id}>
            <a href={personPath(facts.id, person.id)} className="reading-link">
              {person.name}
            </a>
          </li>
        ))}
      </ul>
    </Signpost>
  )
}
