import { SourceName } from '@/components/article/source-mark'
import { DottedLine } from '@/components/layout/dotted-line'
import type { EventAnalysis } from '@/lib/event/event-analysis'
import { eventPath } from '@/lib/links/paths'
import { arrangeClaims, textMentionOf } from '@/lib/views/arrange-claims'
import { summarise } from '@/lib/views/event-summary'
import type { FrontEvent } from '@/lib/views/front-page'
import { saySettled } from '@/lib/views/say-settled'
import { buildSources } from '@/lib/views/source'

type Props = {
  facts: FrontEvent['facts']
  analysis: EventAnalysis
  /** The newest of all, set larger. */
  lead?: boolean
}

/** An event on the front page: its title, sources, how settled it is, and what they agree on most. */
export function EventLine({ facts, analysis, lead = false }: Props) {
  const sources = buildSources(analysis)
  const widest = arrangeClaims(analysis).groups[0]?.claims[0]
  const widestSource = widest && sources.find((s) => s.article === textMentionOf(widest)?.article)
  const size = lead
    ? 'text-[1.875rem] leading-[2.15rem] md:text-[2.75rem] md:leading-[2.95rem]'
    : 'text-[1.5rem] leading-[1.8rem] md:text-[1.75rem] md:leading-[2.05rem]'
  return (
    <li className="py-5 md:py-6">
      <DottedLine parts={[facts.place, ...saySettled(summarise(analysis))]} />
      <h3 className={`${lead ? 'mt-2' : 'mt-1.5'} font-serif font-medium tracking-[-0.01em] ${size}`}>
        <a href={eventPath(facts.id)} className="decoration-rule underline-offset-4 hover:underline">
          {facts.title}
        </a>
      </h3>
      {widest && (
        <p className="mt-2.5 max-w-[40rem] font-serif text-[1.0625rem] leading-[1.6rem]">
          {widest.text}{' '}
          {widestSource && (
            <span className="inline-block font-sans text-apparatus">
              <SourceName source={widestSource} />
            </span>
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
