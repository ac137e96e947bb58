import { DottedLine } from '@/components/layout/dotted-line'
import { EventCrumb } from '@/components/layout/event-crumb'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/lib/links/format-date'
import { historyPath } from '@/lib/links/paths'
import type { ArticleRecord, Ledger } from '@/lib/ledger/ledger'
import { removedFrom } from '@/lib/views/history-view'
import { countPassages, RemovedPassages } from './removed-passages'

type Props = { event: { id: string; title: string }; record: ArticleRecord; ledger: Ledger }

/** An account that is no part of its event any more, with the passages that links were made to. */
export function GoneSource({ event, record, ledger }: Props) {
  const links = removedFrom(ledger, record.id)
  return (
    <article className="max-w-[46rem] pt-8 lg:pt-12">
      <EventCrumb event={event}>an account that was taken out</EventCrumb>
      <h1 className="mt-3 font-serif text-[2.25rem] leading-[2.6rem] font-medium tracking-[-0.012em]">
        {record.title ?? record.source}
      </h1>
      <div className="mt-2 mb-8">
        <DottedLine
          parts={[
            record.title && record.source,
            `no part of this event since ${formatDate(record.gone)}`,
            <a key="versions" href={historyPath(event.id, record.id)} className="reading-link">
              its versions
            </a>,
          ]}
        />
      </div>
      {links.length > 0 && (
        <Section id="removed" title="What it said" note={countPassages(links.length)}>
          <RemovedPassages event={event.id} links={links} />
        </Section>
      )}
    </article>
  )
}
