import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LinkPage } from '@/components/link/link-page'
import { Signpost } from '@/components/layout/signpost'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { answerMeta, GONE, noAnswer } from '@/lib/links/page-answer'
import { eventPath } from '@/lib/links/paths'
import { buildClaimView } from '@/lib/views/claim-view'
import { buildLinkView, changedLinks } from '@/lib/views/link-view'

type Props = PageProps<'/events/[event]/passages/[passage]'>

export const dynamicParams = false

/** A static export refuses a route without pages: an event in which no passage changed has one that says so. */
const NONE = 'none'

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, ledger }) =>
    [...changedLinks(ledger).map(({ id }) => id), NONE].map((passage) => ({ event: facts.id, passage })),
  )
}

async function load(params: Props['params']) {
  const { event: id, passage } = await params
  const event = await loadEvent(id)
  return event && { event, view: buildLinkView(event.analysis, event.ledger, passage), passage }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = (await load(params))?.view
  return {
    title: view ? `“${view.now ?? view.was}”` : 'No passage has changed',
    robots: { index: false },
    other: answerMeta(view?.state === 'removed' ? GONE : noAnswer),
  }
}

export default async function PassagePage({ params }: Props) {
  const found = await load(params)
  if (!found || (!found.view && found.passage !== NONE)) notFound()
  const { facts, analysis } = found.event
  if (!found.view)
    return (
      <Signpost title="What became of a passage">
        <p>
          A passage of{' '}
          <a href={eventPath(facts.id)} className="reading-link">
            {facts.title}
          </a>{' '}
          that changes, or goes, gets a page of its own here.
        </p>
      </Signpost>
    )
  const { view } = found
  const what = view.state === 'removed' ? 'a passage that is gone' : 'a passage that has changed'
  return (
    <LinkPage
      event={facts}
      view={view}
      what={what}
      claim={view.claim && buildClaimView(analysis, view.claim)}
    />
  )
}
