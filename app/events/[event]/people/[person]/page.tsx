import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimSpotlight } from '@/components/claim/claim-spotlight'
import { Section } from '@/components/layout/section'
import { PersonHeader } from '@/components/person/person-header'
import { ReportedLines } from '@/components/person/reported-lines'
import { UtteranceList } from '@/components/quote/utterance-list'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { eventPicturePath, personPath } from '@/lib/links/paths'
import { sharing } from '@/lib/links/sharing'
import { buildPersonView, listSpeakers } from '@/lib/views/person-view'

type Props = PageProps<'/events/[event]/people/[person]'>

export const dynamicParams = false

/** What is quoted and what is reported stand beside each other where there is room for two columns. */
const BESIDE =
  'max-w-[46rem] lg:grid lg:max-w-none lg:grid-cols-2 lg:items-start lg:gap-x-14 lg:[&>section]:mt-0'
const ALONE = 'max-w-[46rem]'

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, analysis }) =>
    listSpeakers(analysis).map((person) => ({ event: facts.id, person: person.id })),
  )
}

async function load(params: Props['params']) {
  const { event: id, person } = await params
  const event = await loadEvent(id)
  const view = event && buildPersonView(event.analysis, person)
  return event && view ? { event, view } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load(params)
  if (!found) return {}
  const { facts } = found.event
  const { person } = found.view
  const title = `What ${person.name} is quoted as saying`
  const path = personPath(facts.id, person.id)
  return {
    title,
    description: `${title}: every wording with its source. ${facts.title}.`,
    alternates: { canonical: path },
    ...sharing(title, path, eventPicturePath(facts.id)),
  }
}

export default async function PersonPage({ params }: Props) {
  const found = await load(params)
  if (!found) notFound()
  const { event, view } = found
  return (
    <ClaimSpotlight event={event.facts.id}>
      <article>
        <PersonHeader event={event.facts} view={view} />
        <div className={view.utterances.length > 0 && view.reported.length > 0 ? BESIDE : ALONE}>
          {view.utterances.length > 0 && (
            <Section id="quoted" title="Word for word" note="every wording of an utterance together">
              <div className="pt-3">
                <UtteranceList utterances={view.utterances} />
              </div>
            </Section>
          )}
          {view.reported.length > 0 && (
            <Section id="reported-speech" title="Reported" note="in the sources’ words, not the speaker’s">
              <ReportedLines reported={view.reported} />
            </Section>
          )}
        </div>
      </article>
    </ClaimSpotlight>
  )
}
