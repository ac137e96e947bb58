import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import { claimPath, passagePath } from '../links/paths'
import { overlaps } from '../text/span'
import { arrangeClaims, tellersOf } from './arrange-claims'
import { buildSources, type Source } from './source'

/** How a source tells a claim: in its own words, partly in somebody's quoted words, or against another source. */
export type CellKind = 'tells' | 'quotes' | 'differs'

/** One source's telling of a claim; `path` leads to the passage. */
export type CoverageCell = { readonly source: Source; readonly kind: CellKind; readonly path: string }

export type CoverageRow = {
  readonly claim: string
  readonly text: string
  readonly path: string
  /** One for each source of the event, in order; null where it does not tell the claim. */
  readonly cells: readonly (CoverageCell | null)[]
}

/** Claims that the very same sources tell. */
export type CoverageGroup = { readonly tellers: readonly Source[]; readonly rows: readonly CoverageRow[] }

/** Returned by buildCoverage, read by the coverage table. */
export type Coverage = { readonly sources: readonly Source[]; readonly groups: readonly CoverageGroup[] }

/**
 * Who tells what, for the claims that several tell. Rows are ordered so that the shape of agreement shows: the claims
 * that most sources tell first; below, claims of the very same sources together, in the order of those sources; within
 * these, in the order of the reading.
 */
export function buildCoverage(analysis: EventAnalysis): Coverage {
  const sources = buildSources(analysis)
  const groups = new Map<string, { tellers: readonly Source[]; rows: CoverageRow[] }>()
  for (const claim of arrangeClaims(analysis).groups.flatMap((group) => group.claims)) {
    const told = tellersOf(claim)
    const pattern = sources.map((s) => (told.includes(s.article) ? '0' : '1')).join('')
    const group = groups.get(pattern) ?? {
      tellers: sources.filter((s) => told.includes(s.article)),
      rows: [],
    }
    group.rows.push(rowOf(analysis, claim, sources))
    groups.set(pattern, group)
  }
  const ordered = [...groups].sort(
    ([a, { tellers: x }], [b, { tellers: y }]) => y.length - x.length || (a < b ? -1 : a > b ? 1 : 0),
  )
  return { sources, groups: ordered.map(([, group]) => group) }
}

const rowOf = (analysis: EventAnalysis, claim: Claim, sources: readonly Source[]): CoverageRow => ({
  claim: claim.id,
  text: claim.text,
  path: claimPath(analysis.event.id, claim.id),
  cells: sources.map((source) => {
    const mention = claim.mentions.find((m) => m.article === source.article)
    const path = mention && passagePath(analysis.event.id, source.article, mention.id)
    return path === undefined ? null : { source, kind: kindOf(analysis, claim, source), path }
  }),
})

function kindOf(analysis: EventAnalysis, claim: Claim, source: Source): CellKind {
  const isHere = ({ article }: { readonly article: string }) => article === source.article
  if (claim.conflicts.some((conflict) => conflict.values.some(isHere))) return 'differs'
  const spoken = analysis.quotes.filter((quote) => isHere(quote) && quote.type === 'direct')
  const quotes = claim.mentions.filter(isHere).some((m) => spoken.some((quote) => overlaps(quote, m)))
  return quotes ? 'quotes' : 'tells'
}
