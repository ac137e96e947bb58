import type { Claim } from '@/lib/claims/claim'
import { claimPath, passagePath } from '@/lib/links/paths'
import type { ClaimGroup } from '@/lib/views/arrange-claims'
import type { Source } from '@/lib/views/source'

type Props = { event: string; groups: readonly ClaimGroup[]; sources: readonly Source[] }

/** The picture of who tells what: a table of claims by sources in which every mark leads to the passage. */
export function Coverage({ event, groups, sources }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">Claims told by two or more sources, and which sources tell them</caption>
        <thead>
          <tr className="border-b border-rule">
            <th scope="col" className="py-1.5 text-start font-normal text-soft">
              Claim
            </th>
            {sources.map((source) => (
              <th
                key={source.article}
                scope="col"
                className={`tone-${source.tone} w-6 pb-1 text-center align-bottom text-(--tone)`}
              >
                <a href={source.path} title={source.name}>
                  {source.letter}
                  <span className="sr-only"> {source.name}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.tellers} className="border-b border-rule">
            {group.claims.map((claim) => (
              <Row key={claim.id} event={event} claim={claim} sources={sources} />
            ))}
          </tbody>
        ))}
      </table>
      <p className="mt-2 text-soft">
        <Mark kind="tells" /> tells it <Mark kind="quotes" /> in quotation marks <Mark kind="differs" />{' '}
        differs
      </p>
    </div>
  )
}

function Row({ event, claim, sources }: { event: string; claim: Claim; sources: readonly Source[] }) {
  return (
    <tr data-refs={claim.id} className="border-t border-hairline">
      <th scope="row" className="max-w-0 py-1 pe-3 text-start font-normal">
        <a href={claimPath(event, claim.id)} className="block truncate hover:underline" title={claim.text}>
          {claim.text}
        </a>
      </th>
      {sources.map((source) => {
        const mention = claim.mentions.find((m) => m.article === source.article)
        return (
          <td key={source.article} className={`tone-${source.tone} w-6 text-center`}>
            {mention ? (
              <a
                href={passagePath(event, source.article, mention.id)}
                aria-label={`${source.name}: ${kindOf(claim, source)}`}
                className="flex h-6 items-center justify-center"
              >
                <Mark kind={kindOf(claim, source)} />
              </a>
            ) : (
              <span className="sr-only">not told</span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

type Kind = 'tells' | 'quotes' | 'differs'

function kindOf(claim: Claim, source: Source): Kind {
  const differs = claim.conflicts.some((c) => c.values.some((v) => v.article === source.article))
  if (differs) return 'differs'
  const quoted = claim.mentions.some((m) => m.article === source.article && /["“]/u.test(m.text))
  return quoted ? 'quotes' : 'tells'
}

const SHAPE: Record<Kind, string> = {
  tells: 'rounded-[1px]',
  quotes: 'rounded-full',
  differs: '[clip-path:polygon(50%_0,100%_100%,0_100%)]',
}

const Mark = ({ kind }: { kind: Kind }) => (
  <span
    aria-hidden="true"
    className={`inline-block size-[0.6875rem] bg-(--tone,currentColor) forced-color-adjust-none ${SHAPE[kind]}`}
  />
)
