import { ClaimWords } from './claim-words'
import { SourceName } from '@/components/article/source-mark'
import { TellerMarks } from '@/components/article/teller-marks'
import { CompareLink } from '@/components/compare/compare-link'
import { eventPath } from '@/lib/links/paths'
import { sayTold } from '@/lib/links/share/shared-claim'
import { standsIn } from '@/lib/views/choose-comparison'
import type { ClaimView } from '@/lib/views/claim-view'
import { CopyLink } from './copy-link'
import { SystemShare } from './system-share'

/** A length beyond which a claim is set smaller, so that a long sentence does not fill the window. */
const LONG = 140

export function ClaimHeader({ view }: { view: ClaimView }) {
  const told = view.tellers.map((t) => t.source)
  const all = [...told, ...view.silent].toSorted(
    (a, b) => a.letter.length - b.letter.length || a.letter.localeCompare(b.letter),
  )
  const size =
    view.text.length > LONG
      ? 'text-[1.5rem] leading-[2rem] md:text-[1.875rem] md:leading-[2.375rem]'
      : 'text-[1.75rem] leading-[2.2rem] md:text-[2.375rem] md:leading-[2.75rem]'
  return (
    <header className="pt-8 pb-10 lg:pt-12">
      <p className="text-soft">
        <a href={`${eventPath(view.event.id)}#${view.id}`} className="reading-link">
          {view.event.title}
        </a>{' '}
        · one claim
      </p>
      <h1 className={`mt-4 font-serif font-medium tracking-[-0.01em] text-pretty ${size}`}>
        <ClaimWords text={view.text} lead={view.lead} />
      </h1>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        <SourceName
          source={view.textSource}
          href={
            view.tellers.find((t) => t.source === view.textSource)?.wordings[0]?.path ?? view.textSource.path
          }
        />
        <TellerMarks tellers={told} sources={all} />
        <span className="text-soft first-letter:uppercase">
          {sayTold(told.length, all.length, view.independent)}
        </span>
        <CompareLink
          event={view.event.id}
          claim={view.id}
          tellers={told}
          stands={standsIn(view)}
          className="no-print reading-link"
        />
        <CopyLink path={view.path} />
        <a href="#share" className="no-print reading-link">
          Share or cite
        </a>
        <SystemShare path={view.path} text={`“${view.text}” (${view.textSource.name})`} />
      </div>
    </header>
  )
}
