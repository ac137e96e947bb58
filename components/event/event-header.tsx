import { SourceLetter } from '@/components/article/source-mark'
import { formatDate } from '@/lib/links/format-date'
import type { EventSummary } from '@/lib/views/event-summary'
import { DottedLine } from '@/components/layout/dotted-line'
import { saySettled } from '@/lib/views/say-settled'
import type { Source } from '@/lib/views/source'

type Props = {
  title: string
  date: string | null
  place: string | null
  summary: EventSummary
  sources: readonly Source[]
}

export function EventHeader({ title, date, place, summary, sources }: Props) {
  return (
    <header className="pt-6 pb-9 md:pt-14 md:pb-10">
      <DottedLine parts={[formatDate(date), place, ...saySettled(summary)]} />
      <h1 className="mt-3 max-w-[17em] font-serif text-[2.25rem] leading-[2.5rem] font-medium tracking-[-0.015em] md:text-[3.25rem] md:leading-[3.4rem]">
        {title}
      </h1>
      <ul aria-label="Sources" className="mt-4 flex flex-wrap gap-x-7 gap-y-1 md:mt-6 md:gap-y-2">
        {sources.map((source) => (
          <li key={source.article}>
            <a
              href={source.path}
              data-keep=""
              className={`tone-${source.tone} group inline-flex items-center gap-2 py-0.5 text-(--tone)`}
            >
              <SourceLetter source={source} hidden />
              <span className="group-hover:underline">{source.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </header>
  )
}
