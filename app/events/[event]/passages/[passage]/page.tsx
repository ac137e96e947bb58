import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LinkPage } from '@/components/link/link-page'
import { MovedPage } from '@/components/link/moved-page'
import { Signpost } from '@/components/layout/signpost'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { answerMeta, GONE, noAnswer } from '@/lib/links/page-answer'
import { eventPath, passagePath } from '@/lib/links/paths'
import { buildClaimView } from '@/lib/views/claim-view'
import { buildLinkView } from '@/lib/views/link-view'

type Props = PageProps<'/events/[event]/passages/[passage]'>

export const dynamicParams = false

/** A static export refuses a route without pages: an event without passages has one that says so. */
const NONE = 'none'

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, ledger }) =>
    [...ledger.links.map(({ id }) => id), NONE].map((passage) => ({ event: facts.id, passage })),
  )
}

async function load(params: Props['params']) {
  const { event: id, passage } = await params
  const event = await loadEvent(id)
  if (!event) return null
  const view = buildLinkView(event.analysis, event.ledger, passage)
  return { event, view, inPlace: view ? null : findInPlace(event, passage), passage }
}

/** The passage of a link that reads as it did: its address may have been given out while it read otherwise. */
function findInPlace({ facts, ledger }: Awaited<ReturnType<typeof loadEvents>>[number], id: string) {
  const link = ledger.links.find((one) => one.id === id)
  return link ? { words: link.text, to: passagePath(facts.id, link.article, id) } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, inPlace } = (await load(params)) ?? {}
  const words = view ? (view.now ?? view.was) : inPlace?.words
  const answer = inPlace ? ({ status: 308, to: inPlace.to } as const) : noAnswer
  return {
    title: words === undefined ? 'No passage has changed' : `“${words}”`,
    robots: { index: false },
    other: answerMeta(view?.state === 'removed' ? GONE : answer),
  }
}

export default async function PassagePage({ params }: Props) {
  const found = await load(params)
  if (!found || (!found.view && !found.inPlace && found.passage !== NONE)) notFound()
  if (found.inPlace) return <MovedPage title="This passage reads as it did" {...found.inPlace} />
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
