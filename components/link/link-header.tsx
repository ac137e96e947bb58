import { EventCrumb } from '@/components/layout/event-crumb'
import { SourceName } from '@/components/article/source-mark'
import { sourcePath } from '@/lib/links/paths'
import type { LinkView } from '@/lib/views/link-view'

type Props = { event: { id: string; title: string }; view: LinkView; what: string }

/** A length beyond which the words are set smaller, so that a long sentence does not fill the window. */
const LONG = 140

/** The words that a link was made for, whose they are, and in one line what became of them. */
export function LinkHeader({ event, view, what }: Props) {
  const words = view.now ?? view.was
  const size =
    words.length > LONG
      ? 'text-[1.5rem] leading-[2rem] md:text-[1.875rem] md:leading-[2.375rem]'
      : 'text-[1.75rem] leading-[2.2rem] md:text-[2.375rem] md:leading-[2.75rem]'
  const { article, source, name } = view.from
  return (
    <header className="pt-8 pb-8 lg:pt-12">
      <EventCrumb event={event}>{what}</EventCrumb>
      <h1
        className={`mt-4 font-serif font-medium tracking-[-0.01em] text-pretty ${size} ${view.now === null ? 'text-soft' : ''}`}
      >
        {words}
      </h1>
      <p className="mt-4">
        {source ? (
          <SourceName source={source} href={view.path ?? source.path} />
        ) : (
          <a href={sourcePath(event.id, article)} className="reading-link font-bold">
            {name}
          </a>
        )}{' '}
        {view.now === null ? (
          'no longer has these words.'
        ) : (
          <span className="ms-4 inline-block">The wording has changed since this link was made.</span>
        )}
      </p>
    </header>
  )
}
