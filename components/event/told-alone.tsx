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
  const claimsOf = (source: Source) => alone.get(source.article) ?? []
  const without = sources.filter((source) => claimsOf(source).length === 0)
  return (
    <div className="*:border-hairline [&>:not([data-left-out])~*]:border-t">
      {sources.map((source) => {
        const claims = claimsOf(source)
        if (claims.length === 0) return null
        return (
          <section
            key={source.article}
            data-block=""
            aria-label={`Told by ${source.name} only`}
            className="py-5"
          >
            <h3 className="mb-2 flex items-baseline gap-3">
              <SourceName source={source} href={source.path} />
              <span className="whole-count text-soft">{claims.length}</span>
            </h3>
            <Lines event={event} claims={claims.slice(0, SHOWN)} facets={facets} />
            {claims.length > SHOWN && (
              <details className="group mt-1 open:mt-2.5 print:mt-2.5">
                <summary className="reading-link inline-block cursor-pointer py-1 group-open:hidden">
                  {claims.length - SHOWN} more
                </summary>
                <Lines event={event} claims={claims.slice(SHOWN)} facets={facets} />
              </details>
            )}
          </section>
        )
      })}
      {without.length > 0 && <Without sources={without} />}
    </div>
  )
}

/** Those that tell nothing alone, in one place: a line for each would be a page of nothing where there are many. */
const Without = ({ sources }: { sources: readonly Source[] }) => (
  <section data-block="" aria-labelledby="told-by-none" className="py-5">
    <h3 id="told-by-none" className="text-soft">
      Nothing that the others do not tell
    </h3>
    <ul className="mt-1 flex flex-wrap gap-x-5">
      {sources.map((source) => (
        <li key={source.article}>
          <SourceName source={source} href={source.path} />
        </li>
      ))}
    </ul>
  </section>
)

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
