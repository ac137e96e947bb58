import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SourceName } from '@/components/article/source-mark'
import { Signpost } from '@/components/layout/signpost'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { eventPath } from '@/lib/links/paths'
import { buildSources } from '@/lib/views/source'

type Props = PageProps<'/events/[event]/missing/source'>

export const dynamicParams = false
export const metadata: Metadata = { title: 'No such source', robots: { index: false } }

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

/** Answers, with status 404, for every source address of the event that names none of its sources. */
export default async function MissingSourcePage({ params }: Props) {
  const event = await loadEvent((await params).event)
  if (!event) notFound()
  const { facts, analysis } = event
  return (
    <Signpost title="This event has no source at this address">
      <p>
        <a href={eventPath(facts.id)} className="reading-link">
          {facts.title}
        </a>{' '}
        is told here by:
      </p>
      <ul className="font-sans text-[1rem] leading-7">
        {buildSources(analysis).map((source) => (
          <li key={source.article}>
            <SourceName source={source} href={source.path} />
          </li>
        ))}
      </ul>
    </Signpost>
  )
}
