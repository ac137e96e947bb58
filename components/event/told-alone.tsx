import { ClaimWords } from '@/components/claim/claim-words'
import { SourceName } from '@/components/article/source-mark'
import type { Claim } from '@/lib/claims/claim'
import { absolute } from '@/lib/content/site'
import { claimPath } from '@/lib/links/paths'
import type { ClaimFacets } from '@/lib/views/claim-filter'
import type { Source } from '@/lib/views/source'
import { facetAttributes } from './facet-attributes'

/** So many lines show what kind of thing a source alone tells; the rest opens on request. */
const SHOWN = 3

type Facets = ReadonlyMap<string, ClaimFacets>
type Props = {
  event: string
  alone: ReadonlyMap<string, readonly Claim[]>
  sources: readonly Source[]
  facets: Facets
}

/** What one source alone reports, source by source, in its own order. */
export function ToldAlone({ event, alone, sources, facets }: Props) {
  return (
    <div className="*:border-hairline [&>:not([data-left-out])~*]:border-t">
      {sources.map((source) => {
        const claims = alone.get(source.article) ?? []
        return (
          <section
            key={source.article}
            data-block=""
            aria-label={`Told by ${source.name} only`}
            className="py-5"
          >
            <h3 className="mb-2 flex items-baseline gap-3">
              <SourceName source={source} href={source.path} />
              <span className="whole-count text-soft">
                {claims.length === 0 ? 'nothing that the others do not tell' : claims.length}
              </span>
            </h3>
            <Lines event={event} claims={claims.slice(0, SHOWN)} facets={facets} />
            {claims.length > SHOWN && (
              <details className="group mt-1 print:mt-2.5">
                <summary className="reading-link inline-block cursor-pointer py-1 group-open:hidden">
                  {claims.length - SHOWN} more
                </summary>
                <Lines event={event} claims={claims.slice(SHOWN)} facets={facets} />
              </details>
            )}
          </section>
        )
      })}
    </div>
  )
}

type LinesProps = { event: string; claims: readonly Claim[]; facets: Facets }

const Lines = ({ event, claims, facets }: LinesProps) => (
  <ul className="max-w-[38rem] space-y-2.5 font-serif text-[1.0625rem] leading-[1.55rem]">
    {claims.map((claim) => (
      <li
        key={claim.id}
        id={claim.id}
        data-refs={claim.id}
        {...facetAttributes(facets.get(claim.id))}
        className="claim-number"
      >
        <a
          href={claimPath(event, claim.id)}
          data-address={absolute(claimPath(event, claim.id))}
          className="full-address py-1 decoration-rule underline-offset-4 hover:underline"
        >
          <ClaimWords text={claim.text} />
        </a>
      </li>
    ))}
  </ul>
)
