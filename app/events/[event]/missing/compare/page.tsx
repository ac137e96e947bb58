import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Signpost } from '@/components/layout/signpost'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { eventPath } from '@/lib/links/paths'
import { listPairs } from '@/lib/views/list-pairs'
import { counted } from '@/lib/views/say-settled'

type Props = PageProps<'/events/[event]/missing/compare'>

export const dynamicParams = false
export const metadata: Metadata = { title: 'No such comparison', robots: { index: false } }

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

/** Answers, with status 404, for every pair of the event that is not two of its sources. */
export default async function MissingComparisonPage({ params }: Props) {
  const event = await loadEvent((await params).event)
  if (!event) notFound()
  const { facts, analysis } = event
  return (
    <Signpost title="No two sources of this event have this address">
      <p>
        Of{' '}
        <a href={eventPath(facts.id)} className="reading-link">
          {facts.title}
        </a>{' '}
        these stand side by side:
      </p>
      <ul className="font-sans text-[1rem] leading-7">
        {listPairs(analysis).map(({ left, right, path, both }) => (
          <li key={path}>
            <a href={path} className="reading-link">
              {left.name} beside {right.name}
            </a>{' '}
            <span className="inline-block text-soft">{counted(both, 'claim', 'claims')} told by both</span>
          </li>
        ))}
      </ul>
    </Signpost>
  )
}
