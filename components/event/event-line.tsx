import { SourceName } from '@/components/article/source-mark'
import type { EventAnalysis, EventFacts } from '@/lib/event/event-analysis'
import { formatDate } from '@/lib/links/format-date'
import { eventPath } from '@/lib/links/paths'
import { arrangeClaims, textMentionOf } from '@/lib/views/arrange-claims'
import { summarise } from '@/lib/views/event-summary'
import { buildSources } from '@/lib/views/source'
import { SettledLine } from './event-header'

/** An event on the front page: its title, date, sources, how settled it is, and what they agree on most. */
export function EventLine({ facts, analysis }: { facts: EventFacts; analysis: EventAnalysis }) {
  const sources = buildSources(analysis)
  const widest = arrangeClaims(analysis).groups[0]?.claims[0]
  const widestSource = widest && sources.find((s) => s.article === textMentionOf(widest)?.article)
  return (
    <li className="border-b border-rule py-6">
      <p className="text-soft">
        <time dateTime={facts.date ?? undefined}>{formatDate(facts.date)}</time>
        <SettledLine summary={summarise(analysis)} />
      </p>
      <h2 className="mt-1 font-serif text-[1.625rem] leading-[1.95rem] font-medium tracking-[-0.01em] md:text-[2rem] md:leading-[2.3rem]">
        <a href={eventPath(facts.id)} className="decoration-rule underline-offset-4 hover:underline">
          {facts.title}
        </a>
      </h2>
      {widest && (
        <p className="mt-3 max-w-[40rem] font-serif text-[1.0625rem] leading-[1.6rem]">
          {widest.text}{' '}
          {widestSource && (
            <span className="font-sans text-apparatus">{<SourceName source={widestSource} />}</span>
          )}
        </p>
      )}
      <ul aria-label="Sources" className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        {sources.map((source) => (
          <li key={source.article}>
            <SourceName source={source} href={source.path} />
          </li>
        ))}
      </ul>
    </li>
  )
}
