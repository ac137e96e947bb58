import { SourceLetter, SourceName } from '@/components/article/source-mark'
import { classOfBeginning } from '@/components/claim/claim-words'
import type { Timeline as TimelineView, TimelineEntry, TimelineMoment } from '@/lib/views/timeline'

/** So many passages of one day show what happened; the rest opens on request. */
const SHOWN = 4

/** What happened when, in the sources' words: each passage under the time that it gives. */
export function Timeline({ view: { dated, undated } }: { view: TimelineView }) {
  return (
    <>
      <Moments moments={dated} heading="h3" />
      {undated.length > 0 && (
        <section aria-labelledby="undated">
          <h3 id="undated" className="mt-6 border-b border-hairline pb-1.5 font-semibold">
            Without a date{' '}
            <span className="font-normal text-soft">
              which day is meant, these passages alone do not tell
            </span>
          </h3>
          <Moments moments={undated} heading="h4" />
        </section>
      )}
    </>
  )
}

type MomentsProps = { moments: readonly TimelineMoment[]; heading: 'h3' | 'h4' }

const Moments = ({ moments, heading: Heading }: MomentsProps) => (
  <ol className="*:border-hairline [&>:not([data-left-out])~*]:border-t">
    {moments.map(({ date, name, entries }) => (
      <li key={name} data-block="" data-moment="">
        <div className="grid grid-cols-1 gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <Heading className="pt-0.5 font-bold text-balance">
            {date === null ? name : <time dateTime={date}>{holdDay(name)}</time>}
          </Heading>
          <div>
            <Lines entries={entries.slice(0, SHOWN)} />
            {entries.length > SHOWN && (
              <details className="group mt-2">
                <summary className="reading-link inline-block cursor-pointer py-1 group-open:hidden">
                  {entries.length - SHOWN} more
                </summary>
                <Lines entries={entries.slice(SHOWN)} />
              </details>
            )}
          </div>
        </div>
      </li>
    ))}
  </ol>
)

/** A day is not broken from its month: the weekday before it may stand on a line of its own. */
const holdDay = (name: string): string => name.replace(/(?<=\d) | (?=\d{4}$)/gu, '\u00a0')

const Lines = ({ entries }: { entries: readonly TimelineEntry[] }) => (
  <ul className="space-y-4">
    {entries.map((entry) => (
      <li key={`${entry.path} ${entry.before.length}`} data-refs={entry.claim} data-told="">
        <a
          href={entry.path}
          className="font-serif text-[1.0625rem] leading-[1.55rem] decoration-rule underline-offset-4 hover:underline"
        >
          <span className={classOfBeginning(entry.before || entry.time)}>
            {entry.before}
            <b className="font-semibold">{entry.time}</b>
            {entry.after}
          </span>
        </a>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
          <SourceName source={entry.source} />
          {entry.also.length > 0 && (
            <span className="inline-flex flex-wrap items-center gap-1 text-soft">
              also{' '}
              {entry.also.map((source) => (
                <span key={source.article}>
                  <SourceLetter source={source} hidden />
                  <span className="sr-only">{source.name}</span>
                </span>
              ))}
            </span>
          )}
        </p>
      </li>
    ))}
  </ul>
)
