import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimSpotlight } from '@/components/claim/claim-spotlight'
import { ClaimFilter } from '@/components/event/claim-filter'
import { ClaimGroups } from '@/components/event/claim-groups'
import { Coverage } from '@/components/event/coverage'
import { Differences } from '@/components/event/differences'
import { EventHeader } from '@/components/event/event-header'
import { PartsNav } from '@/components/event/parts-nav'
import { PrintedSources } from '@/components/event/printed-sources'
import { SharedCopies } from '@/components/event/shared-copies'
import { Timeline } from '@/components/event/timeline'
import { ToldAlone } from '@/components/event/told-alone'
import { UnreadArticles } from '@/components/event/unread-articles'
import { Section } from '@/components/layout/section'
import { SpeakerFilter } from '@/components/quote/speaker-filter'
import { Speakers } from '@/components/quote/speakers'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { eventFeedPath, eventPath, eventPicturePath, feedLinks } from '@/lib/links/paths'
import { sharing } from '@/lib/links/sharing'
import { arrangeClaims } from '@/lib/views/arrange-claims'
import { buildCoverage } from '@/lib/views/coverage'
import { buildClaimFacets, countStandings } from '@/lib/views/claim-filter'
import { buildClaimView } from '@/lib/views/claim-view'
import { summarise } from '@/lib/views/event-summary'
import { listPairs } from '@/lib/views/list-pairs'
import { counted } from '@/lib/views/say-settled'
import { buildSharedCopies } from '@/lib/views/shared-stretches'
import { buildSources } from '@/lib/views/source'
import { buildSpeakers } from '@/lib/views/speakers'
import { buildTimeline, isEmptyTimeline } from '@/lib/views/timeline'

type Props = PageProps<'/events/[event]'>

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).map(({ facts }) => ({ event: facts.id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await loadEvent((await params).event)
  if (!event) return {}
  const names = event.analysis.articles.map((a) => a.source).join(', ')
  const description = `What ${names} report, where they differ, and who is quoted: every line in the source’s own words.`
  const { id, title } = event.facts
  return {
    title,
    description,
    alternates: { canonical: eventPath(id), types: feedLinks((form) => eventFeedPath(id, form)) },
    ...sharing(title, eventPath(id), eventPicturePath(id)),
  }
}

export default async function EventPage({ params }: Props) {
  const event = await loadEvent((await params).event)
  if (!event) notFound()
  const { facts, analysis } = event
  const sources = buildSources(analysis)
  const { groups, differing, alone } = arrangeClaims(analysis)
  const speakers = buildSpeakers(analysis)
  const named = speakers.flatMap(({ id, name }) => (id && name ? [{ id, name }] : []))
  const facets = buildClaimFacets(analysis)
  const summary = summarise(analysis)
  const timeline = buildTimeline(analysis)
  const hasTimes = !isEmptyTimeline(timeline)
  const isCompared = sources.length > 1
  return (
    <ClaimSpotlight event={facts.id}>
      <EventHeader
        title={facts.title}
        date={facts.date}
        place={facts.place}
        summary={summary}
        sources={sources}
      />
      <PrintedSources sources={sources} articles={analysis.articles} />
      <UnreadArticles problems={event.problems} />
      <PartsNav
        hasDifferences={isCompared}
        hasTimes={hasTimes}
        hasCoverage={groups.length > 0}
        compare={listPairs(analysis)[0]?.path}
      />
      {isCompared && (
        <ClaimFilter event={facts.id} sources={sources} speakers={named} counts={countStandings(facets)} />
      )}
      <div className="filtered grid grid-cols-1 gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <div className="flex flex-col gap-14 *:mt-0">
          <Section
            id="reported"
            title="What they report"
            note={
              summary.shared > 0
                ? `${counted(summary.shared, 'claim', 'claims')} told by several, most widely told first`
                : undefined
            }
          >
            <ClaimGroups analysis={analysis} groups={groups} sources={sources} facets={facets} />
          </Section>
          {isCompared && (
            <Section id="differ" title="Where they differ" note={differing.length || undefined}>
              <Differences views={differing.map((claim) => buildClaimView(analysis, claim))} />
            </Section>
          )}
          {hasTimes && (
            <Section id="when" title="What happened when" note="as far as the articles give times">
              <Timeline view={timeline} />
            </Section>
          )}
          <Section
            id="said"
            title="Who said what"
            note={
              speakers.length > 0
                ? `${counted(summary.quotes, 'quote', 'quotes')}, ${counted(speakers.length, 'speaker', 'speakers')}`
                : undefined
            }
          >
            <SpeakerFilter speakers={named}>
              <Speakers event={facts.id} speakers={speakers} />
            </SpeakerFilter>
          </Section>
          <Section id="alone" title="Told by one source only" note={summary.claims - summary.shared}>
            <ToldAlone event={facts.id} alone={alone} sources={sources} facets={facets} />
          </Section>
        </div>
        {groups.length > 0 && (
          <aside className="no-print lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto">
            <Section id="coverage" title="Coverage" note="who tells what">
              <Coverage view={buildCoverage(analysis)} />
              <SharedCopies copies={buildSharedCopies(analysis)} />
            </Section>
          </aside>
        )}
      </div>
    </ClaimSpotlight>
  )
}
