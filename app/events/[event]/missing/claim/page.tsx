import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NearAddresses } from '@/components/layout/near-addresses'
import { Signpost } from '@/components/layout/signpost'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { claimPath, eventPath } from '@/lib/links/paths'
import { arrangeClaims } from '@/lib/views/arrange-claims'

type Props = PageProps<'/events/[event]/missing/claim'>

export const dynamicParams = false
export const metadata: Metadata = { title: 'No such claim', robots: { index: false } }

/** Enough to find one's way by; more would be the event's page again. */
const MOST_CLAIMS = 5

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

/** Answers, with status 404, for every claim address of the event that names no claim. */
export default async function MissingClaimPage({ params }: Props) {
  const event = await loadEvent((await params).event)
  if (!event) notFound()
  const { facts, analysis } = event
  const widest = arrangeClaims(analysis).groups.flatMap((group) => group.claims)
  return (
    <Signpost title="No claim of this event has this address">
      <NearAddresses />
      <p>
        The address may be cut short or mistyped: no other claim is shown in its place. The event is{' '}
        <a href={eventPath(facts.id)} className="reading-link">
          {facts.title}
        </a>
        .
      </p>
      {widest.length > 0 && (
        <>
          <p className="font-sans text-apparatus">What most of its sources report:</p>
          <ul className="space-y-3">
            {widest.slice(0, MOST_CLAIMS).map((claim) => (
              <li key={claim.id}>
                <a href={claimPath(facts.id, claim.id)} className="reading-link">
                  {claim.text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Signpost>
  )
}
