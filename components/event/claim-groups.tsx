import { ClaimWords } from '@/components/claim/claim-words'
import { SourceName } from '@/components/article/source-mark'
import { TellerMarks } from '@/components/article/teller-marks'
import { CompareLink } from '@/components/compare/compare-link'
import type { Claim } from '@/lib/claims/claim'
import type { EventAnalysis } from '@/lib/event/event-analysis'
import { absolute } from '@/lib/content/site'
import { claimPath } from '@/lib/links/paths'
import { tellersOf, textMentionOf, type ClaimGroup } from '@/lib/views/arrange-claims'
import type { ClaimFacets } from '@/lib/views/claim-filter'
import { claimLead } from '@/lib/views/lead-of'
import type { Source } from '@/lib/views/source'
import { facetAttributes } from './facet-attributes'
import { LineList } from './line-list'

type Props = {
  analysis: EventAnalysis
  groups: readonly ClaimGroup[]
  sources: readonly Source[]
  facets: ReadonlyMap<string, ClaimFacets>
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const inWords = (n: number) => WORDS[n] ?? String(n)

const heading = (tellers: number, sources: number) =>
  tellers === sources
    ? `Told by ${sources === 2 ? 'both' : `all ${inWords(sources)}`}`
    : `Told by ${inWords(tellers)} of ${inWords(sources)}`

/** What several sources report, most widely told first; each line one source's own words. */
export function ClaimGroups({ analysis, groups, sources, facets }: Props) {
  if (groups.length === 0)
    return (
      <p className="py-4 text-soft">
        {sources.length > 1
          ? 'No claim was found that more than one of the sources tells.'
          : 'One source tells of this event so far: there is none to lay beside it.'}
      </p>
    )
  return groups.map((group) => (
    <section key={group.tellers} aria-labelledby={`told-by-${group.tellers}`} className="mt-8 first:mt-4">
      <h3
        id={`told-by-${group.tellers}`}
        className="flex items-baseline gap-3 border-b border-hairline pb-1.5 font-semibold"
      >
        {heading(group.tellers, sources.length)}
        <span className="whole-count font-normal text-soft">{group.claims.length}</span>
      </h3>
      <LineList
        lines={group.claims.map((claim) => (
          <ClaimLine
            key={claim.id}
            event={analysis.event.id}
            claim={claim}
            lead={claimLead(analysis, claim)}
            sources={sources}
            facets={facets.get(claim.id)}
          />
        ))}
      />
    </section>
  ))
}

type LineProps = {
  event: string
  claim: Claim
  lead: string
  sources: readonly Source[]
  facets: ClaimFacets | undefined
}

function ClaimLine({ event, claim, lead, sources, facets }: LineProps) {
  const told = tellersOf(claim)
  const tellers = sources.filter((s) => told.includes(s.article))
  const textSource = tellers.find((s) => s.article === textMentionOf(claim)?.article)
  const path = claimPath(event, claim.id)
  return (
    <li
      id={claim.id}
      role="listitem"
      data-line=""
      data-refs={claim.id}
      {...facetAttributes(facets)}
      className="py-4"
    >
      <h4 className="claim-number font-serif text-claim font-normal text-pretty">
        <a
          href={path}
          data-opens-claim={claim.id}
          data-slot={`slot-${claim.id}`}
          data-address={absolute(path)}
          className="full-address decoration-rule underline-offset-4 hover:underline"
        >
          <ClaimWords text={claim.text} lead={lead} />
        </a>
      </h4>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {textSource && <SourceName source={textSource} />}
        <span className="hidden text-soft print:inline">
          Told by {tellers.map((s) => `${s.letter} ${s.name}`).join(', ')}
        </span>
        <span className="ms-auto flex items-center gap-3">
          {claim.conflicts.length > 0 && <span className="font-bold text-differs-ink">≠ they differ</span>}
          <CompareLink
            event={event}
            claim={claim.id}
            tellers={tellers}
            stands={claim.conflicts[0]?.values ?? []}
            className="no-print py-0.5 text-soft hover:text-ink hover:underline max-sm:*:sr-only"
          />
          <span className="print:hidden">
            <TellerMarks tellers={tellers} sources={sources} />
          </span>
        </span>
      </div>
      <div id={`slot-${claim.id}`} className="panel-place border-s-4 border-told-all ps-5" />
    </li>
  )
}
