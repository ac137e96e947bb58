import { EventCrumb } from '@/components/layout/event-crumb'
import type { PersonView } from '@/lib/views/person-view'

/** Whom the page is about: the name most used, the role in an article's words, and the other spellings. */
export function PersonHeader({ event, view }: { event: { id: string; title: string }; view: PersonView }) {
  const { person, utterances, reported } = view
  const quotes = utterances.flatMap((utterance) => utterance.lines)
  const sources = new Set([...quotes, ...reported].map(({ source }) => source.article)).size
  return (
    <header className="pt-8 pb-8 lg:pt-12">
      <EventCrumb event={event}>who said what</EventCrumb>
      <h1 className="mt-3 font-serif text-[2.25rem] leading-[2.6rem] font-medium tracking-[-0.012em] md:text-[2.75rem] md:leading-[3.1rem]">
        {person.name}
      </h1>
      {person.role && <p className="mt-1 text-[1rem]">{person.role}</p>}
      {person.aliases.length > 0 && (
        <p className="mt-2 text-soft">Also written {person.aliases.join(', ')}</p>
      )}
      <p className="mt-2 text-soft">
        {[count(quotes.length, 'quote'), count(reported.length, 'report')].filter(Boolean).join(' and ')} in{' '}
        {count(sources, 'source')}
      </p>
    </header>
  )
}

/** "2 quotes"; nothing for none. */
const count = (n: number, noun: string): string => (n === 0 ? '' : `${n} ${n === 1 ? noun : `${noun}s`}`)
