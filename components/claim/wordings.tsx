import { SourceName } from '@/components/article/source-mark'
import { ChangedNote } from '@/components/link/changed-note'
import type { Teller } from '@/lib/views/claim-view'
import { PassageSteps } from './passage-steps'
import { WordingText } from './wording-text'

type Props = {
  tellers: readonly Teller[]
  /** Show the sentence before and after, set back. */
  inContext?: boolean
  /** Whether these passages are tellers of the claim; of what may be the same, no figure is shown. */
  sure?: boolean
  /** The page of a changed passage that shows them: what changed in that one stands there already. */
  on?: string
}

/** Each source's own wording of one claim, side by side. */
export function Wordings({ tellers, inContext = false, sure = true, on }: Props) {
  return (
    <ul className="divide-y divide-rule">
      {tellers.map(({ source, wordings }) => (
        <li
          key={source.article}
          className="grid grid-cols-1 gap-x-6 gap-y-1 py-3 @lg:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <p>
            <SourceName source={source} href={source.path} />
            {sure && <Sureness share={Math.max(...wordings.map((w) => w.confidence))} />}
          </p>
          <div className="space-y-3">
            {wordings.map((wording) => (
              <div key={wording.mention}>
                <blockquote cite={wording.path} className="font-serif text-[1.0625rem] leading-[1.6rem]">
                  {inContext && wording.before && (
                    <span
                      className={`text-[0.9375rem] text-soft ${wording.before.endsWith('\n') ? 'block' : ''}`}
                    >
                      {wording.before}
                    </span>
                  )}
                  <a href={wording.path} className="hover:underline decoration-rule underline-offset-4">
                    <WordingText pieces={wording.pieces} />
                  </a>
                  {inContext && wording.after && (
                    <span
                      className={`text-[0.9375rem] text-soft ${wording.after.startsWith('\n') ? 'block' : ''}`}
                    >
                      {wording.after}
                    </span>
                  )}
                </blockquote>
                {inContext && <PassageSteps wording={wording} source={source.name} />}
                {wording.change && wording.change.path !== on && <ChangedNote change={wording.change} />}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** How surely a passage states the claim; nothing beside words that are the claim. */
const Sureness = ({ share }: { share: number }) =>
  share < 1 && (
    <span
      className="ms-2 text-soft @lg:ms-0 @lg:block"
      title="How sure the matching is that this passage states the claim"
    >
      match {Math.round(share * 100)} %
    </span>
  )
