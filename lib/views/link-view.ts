import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import type { ClaimLink, Ledger, Link } from '../ledger/ledger'
import { passagePath } from '../links/paths'
import { compareWords, type WordChange } from '../text/compare-words'
import { findClaim } from './find-claim'
import { buildSources, type Source } from './source'

/** Whose words a link held: a source of today, or the name of one that is not there any more. */
export type LinkSource = { readonly article: string; readonly name: string; readonly source: Source | null }

/** A link whose words are not what they were: read by its page. */
export type LinkView = {
  readonly id: string
  readonly state: 'edited' | 'removed'
  readonly from: LinkSource
  /** What stood there when it was published. */
  readonly was: string
  /** What stands there now; null where it is removed. */
  readonly now: string | null
  /** From what it was to what stood there last, or stands there now; [] where it never changed before it went. */
  readonly words: readonly WordChange[]
  /** The passage in its source; null where it is removed. */
  readonly path: string | null
  readonly first: string
  readonly last: string
  readonly gone: string | null
  /** The claim that it belonged to, as it is told today; null where nobody tells it. */
  readonly claim: Claim | null
}

/** The passages of an event that do not read as they did when they were published. */
export const changedLinks = ({ links }: Ledger): readonly Link[] =>
  links.filter(({ state }) => state === 'edited' || state === 'removed')

/** The view of one such passage; null for any other id. */
export function buildLinkView(analysis: EventAnalysis, ledger: Ledger, id: string): LinkView | null {
  const link = changedLinks(ledger).find((one) => one.id === id)
  if (!link) return null
  const claimId = analysis.links.find((one) => one.id === id)?.claim ?? null
  const now = link.state === 'removed' ? null : link.text
  return {
    id,
    state: now === null ? 'removed' : 'edited',
    from: sourceOf(analysis, ledger, link.article),
    was: link.was,
    now,
    words: link.was === link.text ? [] : compareWords(link.was, link.text),
    path: now === null ? null : passagePath(analysis.event.id, link.article, id),
    first: link.first,
    last: link.last,
    gone: link.gone,
    claim: claimId === null ? null : findClaim(analysis, claimId),
  }
}

/** The claims of an event that nobody tells any more. */
export const goneClaims = ({ claims }: Ledger): readonly ClaimLink[] =>
  claims.filter(({ gone }) => gone !== null)

/** The view of a claim that nobody tells any more; null for any other id. */
export function buildGoneClaimView(analysis: EventAnalysis, ledger: Ledger, id: string): LinkView | null {
  const claim = goneClaims(ledger).find((one) => one.id === id)
  if (!claim) return null
  return {
    id,
    state: 'removed',
    from: sourceOf(analysis, ledger, claim.article),
    was: claim.text,
    now: null,
    words: [],
    path: null,
    first: claim.first,
    last: claim.last,
    gone: claim.gone,
    claim: null,
  }
}

export function sourceOf(analysis: EventAnalysis, { articles }: Ledger, article: string): LinkSource {
  const source = buildSources(analysis).find((one) => one.article === article) ?? null
  return {
    article,
    source,
    name: source?.name ?? articles.find(({ id }) => id === article)?.source ?? article,
  }
}
