import { EventCrumb } from '@/components/layout/event-crumb'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SourceName } from '@/components/article/source-mark'
import { Section } from '@/components/layout/section'
import { countPassages, RemovedPassages } from '@/components/link/removed-passages'
import { Revisions } from '@/components/link/revisions'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { formatDate } from '@/lib/links/format-date'
import { buildHistoryView, removedFrom } from '@/lib/views/history-view'

type Props = PageProps<'/events/[event]/sources/[source]/history'>

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, ledger }) =>
    ledger.articles.map(({ id }) => ({ event: facts.id, source: id })),
  )
}

async function load(params: Props['params']) {
  const { event: id, source } = await params
  const event = await loadEvent(id)
  const view = event && (await buildHistoryView(event.analysis, event.ledger, source, event.loadText))
  return event && view ? { event, view, removed: removedFrom(event.ledger, source) } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load(params)
  return found ? { title: `What changed in ${found.view.from.name}`, robots: { index: false } } : {}
}

export default async function HistoryPage({ params }: Props) {
  const found = await load(params)
  if (!found) notFound()
  const { view, event, removed } = found
  const { source, name } = view.from
  const times = view.revisions.length
  return (
    <article className="max-w-[46rem]">
      <header className="pt-8 lg:pt-12">
        <EventCrumb event={event.facts}>versions of one account</EventCrumb>
        <h1 className="mt-3 font-serif text-[2.25rem] leading-[2.6rem] font-medium tracking-[-0.012em]">
          What changed in this account
        </h1>
        <p className="mt-4 flex flex-wrap items-baseline gap-x-4">
          {source ? <SourceName source={source} href={source.path} /> : <b>{name}</b>}
          <span className="text-soft">
            First read on {formatDate(view.first)};{' '}
            {times === 0
              ? 'it has not changed since'
              : `changed ${times === 1 ? 'once' : `${times} times`} since`}
            {view.gone && `; taken out on ${formatDate(view.gone)}`}
          </span>
        </p>
      </header>
      <Revisions view={view} />
      {removed.length > 0 && (
        <div className="mt-14">
          <Section id="removed" title="No longer said" note={countPassages(removed.length)}>
            <RemovedPassages event={event.facts.id} links={removed} />
          </Section>
        </div>
      )}
    </article>
  )
}
