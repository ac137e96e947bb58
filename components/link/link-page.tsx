import { Wordings } from '@/components/claim/wordings'
import { Section } from '@/components/layout/section'
import { changedPassagePath, claimPath } from '@/lib/links/paths'
import type { ClaimView } from '@/lib/views/claim-view'
import type { LinkView } from '@/lib/views/link-view'
import { LinkFacts } from './link-facts'
import { LinkHeader } from './link-header'
import { WordChanges } from './word-changes'

type Props = {
  event: { id: string; title: string }
  view: LinkView
  /** The claim as it is told today; null where nobody tells it. */
  claim?: ClaimView | null
  what: string
}

/** What became of the words that a link was made for. Never another claim in their place. */
export function LinkPage({ event, view, claim = null, what }: Props) {
  return (
    <article className="grid grid-cols-1 gap-x-16 lg:grid-cols-[minmax(0,46rem)_minmax(16rem,1fr)]">
      <LinkHeader event={event} view={view} what={what} />
      <div className="lg:col-start-1">
        {view.words.length > 0 && (
          <Section
            id="words"
            title={view.now === null ? 'How the words changed before they went' : 'What changed'}
            note="struck out: then; on a tint: now"
          >
            <p className="py-3 font-serif text-[1.1875rem] leading-[1.8rem]">
              <WordChanges words={view.words} />
            </p>
          </Section>
        )}
        {view.path && (
          <p className="mb-8">
            <a href={view.path} className="reading-link">
              Read it in its place
            </a>
          </p>
        )}
        <Section id="today" title="Where the claim is told today">
          {claim ? (
            <>
              <div className="@container">
                <Wordings tellers={claim.tellers} inContext on={changedPassagePath(event.id, view.id)} />
              </div>
              <p className="pt-2">
                <a href={claimPath(event.id, claim.id)} className="reading-link">
                  Open claim
                </a>
              </p>
            </>
          ) : (
            <p className="py-3 font-serif text-[1.0625rem] leading-[1.6rem]">
              By no source of this event, as far as this page can see.
            </p>
          )}
        </Section>
      </div>
      <aside className="mt-10 lg:col-start-2 lg:row-start-2 lg:mt-0">
        <LinkFacts event={event.id} view={view} />
      </aside>
    </article>
  )
}
