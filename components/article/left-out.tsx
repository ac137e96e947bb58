import type { Claim } from '@/lib/claims/claim'
import { claimPath } from '@/lib/links/paths'
import { tellersOf, textMentionOf } from '@/lib/views/arrange-claims'
import type { Source } from '@/lib/views/source'
import { TellerMarks } from './teller-marks'

type Props = { event: string; claims: readonly Claim[]; sources: readonly Source[] }

/** What this source leaves out that two or more others report. */
export function LeftOut({ event, claims, sources }: Props) {
  if (claims.length === 0) return <p className="py-4 text-soft">Nothing that two or more others report.</p>
  return (
    <ul className="divide-y divide-hairline">
      {claims.map((claim) => {
        const tellers = sources.filter((s) => tellersOf(claim).includes(s.article))
        const source = tellers.find((s) => s.article === textMentionOf(claim)?.article)
        return (
          <li key={claim.id} data-refs={claim.id} className="py-3">
            <a
              href={claimPath(event, claim.id)}
              className="block font-serif text-[1.0625rem] leading-[1.5rem] hover:underline"
            >
              {claim.text}
            </a>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
              {source?.name}
              <TellerMarks tellers={tellers} sources={sources} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
