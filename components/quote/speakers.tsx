import { personPath } from '@/lib/links/paths'
import type { SpeakerEntry } from '@/lib/views/speakers'
import { UtteranceList } from './utterance-list'

/** Who is quoted with which words: every wording of an utterance together, each with its source. */
export function Speakers({ event, speakers }: { event: string; speakers: readonly SpeakerEntry[] }) {
  if (speakers.length === 0) return <p className="py-4 text-soft">Nobody is quoted word for word.</p>
  return (
    <div className="divide-y divide-hairline">
      {speakers.map((speaker) => (
        <section
          key={speaker.id ?? ''}
          data-block=""
          data-speaker={speaker.id ?? 'unnamed'}
          className="grid grid-cols-1 gap-x-8 gap-y-2 py-5 md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <header>
            <h3 className="font-bold">
              {speaker.id && speaker.name ? (
                <a href={personPath(event, speaker.id)} className="inline-block py-0.5 hover:underline">
                  {speaker.name}
                </a>
              ) : (
                'Speaker not named'
              )}
            </h3>
            {speaker.role && <p className="text-soft">{speaker.role}</p>}
            <p className="text-soft">
              {speaker.quotes} {speaker.quotes === 1 ? 'quote' : 'quotes'} in {speaker.sources}{' '}
              {speaker.sources === 1 ? 'source' : 'sources'}
            </p>
          </header>
          <UtteranceList utterances={speaker.utterances} />
        </section>
      ))}
    </div>
  )
}
