import { SourceName } from '@/components/article/source-mark'
import type { SpeakerEntry } from '@/lib/views/speakers'

/** Who is quoted with which words: every wording of an utterance together, each with its source. */
export function Speakers({ speakers }: { speakers: readonly SpeakerEntry[] }) {
  if (speakers.length === 0) return <p className="py-4 text-soft">Nobody is quoted word for word.</p>
  return (
    <div className="divide-y divide-hairline">
      {speakers.map((speaker) => (
        <section key={speaker.name ?? ''} className="grid gap-x-8 gap-y-2 py-5 md:grid-cols-[11rem_1fr]">
          <header>
            <h3 className="font-bold">{speaker.name ?? 'Speaker not named'}</h3>
            {speaker.role && <p className="text-soft">{speaker.role}</p>}
            <p className="text-soft">
              {speaker.quotes} {speaker.quotes === 1 ? 'quote' : 'quotes'} in {speaker.sources}{' '}
              {speaker.sources === 1 ? 'source' : 'sources'}
            </p>
          </header>
          <ul className="space-y-4">
            {speaker.utterances.map((utterance) => (
              <li
                key={utterance.id}
                data-refs={utterance.id}
                className={
                  utterance.lines.length > 1
                    ? 'space-y-2 border-s-2 border-quoted-edge ps-4'
                    : 'ps-[1.125rem]'
                }
              >
                {utterance.lines.map((line) => (
                  <blockquote
                    key={line.id}
                    cite={line.path}
                    className="font-serif text-[1.0625rem] leading-[1.6rem]"
                  >
                    <a href={line.path} className="decoration-rule underline-offset-4 hover:underline">
                      “{line.text}”
                    </a>{' '}
                    <span className="font-sans text-apparatus whitespace-nowrap">
                      <SourceName source={line.source} />
                    </span>
                  </blockquote>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
