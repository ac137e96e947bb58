import type { Claim } from '../claims/claim'
import type { Naming } from '../claims/naming'
import type { Article } from '../text/article'
import { keepClaimNames, type KeptNames } from './keep-claim-names'
import { followRenamed } from './follow-renamed'
import type { ClaimLink, Ledger, Link } from './ledger'
import { recordArticles, type NamedVersion } from './record-articles'
import { recordLinks } from './record-links'
import { sortById } from './sort-by-id'

/** Records one analysis of an event. Returned by recordEvent. */
export type Recorder = {
  /** Names passages and claims as the ledger has them; to be given to the analysis. */
  readonly naming: Naming
  /** The ledger after it, once the analysis has its claims. The same object where nothing changed. */
  readonly close: (claims: readonly Claim[]) => Ledger
}

/**
 * Follows every link of a ledger into the articles as they are on this day (`2031-02-12`). `versions` names the text of
 * each article. Two steps, because claims are named after passages: first the naming, then, with the claims, the ledger.
 */
export function recordEvent(
  before: Ledger,
  articles: readonly Article[],
  versions: readonly NamedVersion[],
  day: string,
): Recorder {
  const ledger = followRenamed(before, articles, versions)
  let links: readonly Link[] = []
  let kept: KeptNames = { names: [], passages: [], homes: new Map() }
  return {
    naming: {
      passages: (propositions) => {
        const recorded = recordLinks(ledger, articles, propositions, day)
        links = recorded.links
        return recorded.ids
      },
      claims: (owned) => {
        kept = keepClaimNames(owned, ledger.claims, links)
        const claimOf = new Map(
          owned.flatMap((ids, i) => ids.map((id) => [id, kept.names[i]?.id ?? ''] as const)),
        )
        links = links.map((link) => {
          const claim = claimOf.get(link.within ?? link.id) ?? link.claim
          return claim === link.claim ? link : { ...link, claim }
        })
        return kept.names
      },
    },
    close: (claims) => {
      const next = {
        articles: recordArticles(ledger.articles, articles, versions, day),
        links: sortById(links),
        claims: recordClaims(ledger.claims, claims, kept, links, day),
      }
      return isSame(before, next) ? before : next
    },
  }
}

/** The lines of today's claims and of those that were, each with where its address leads. */
function recordClaims(
  known: readonly ClaimLink[],
  claims: readonly Claim[],
  { homes, names, passages }: KeptNames,
  links: readonly Link[],
  day: string,
): readonly ClaimLink[] {
  const today = new Map(claims.map((claim) => [claim.id, claim]))
  const linkOf = new Map(links.map((link) => [link.id, link]))
  const passageOf = new Map(names.map(({ id }, i) => [id, passages[i] ?? '']))
  const old = known.map((line): ClaimLink => {
    const home = names[homes.get(line.id) ?? -1]?.id
    if (home === undefined) return line.gone === null ? { ...line, gone: day } : line
    const claim = today.get(line.id)
    const shown = claim ? textOf(claim) : { text: line.text, article: line.article }
    const isGone = linkOf.get(line.passage)?.state === 'removed' && claim !== undefined
    const passage = isGone ? (passageOf.get(line.id) ?? line.passage) : line.passage
    const next = { ...line, ...shown, passage, gone: null, into: home === line.id ? null : home }
    return isEqual(line, next) ? line : { ...next, last: day }
  })
  const knownIds = new Set(known.map(({ id }) => id))
  const fresh = claims
    .filter(({ id }) => !knownIds.has(id))
    .map((claim): ClaimLink => ({
      id: claim.id,
      passage: passageOf.get(claim.id) ?? '',
      ...textOf(claim),
      first: day,
      last: day,
      gone: null,
      into: null,
    }))
  return sortById([...old, ...fresh])
}

/** The words that a claim shows, and whose they are. */
function textOf({ text, mentions }: Claim): { readonly text: string; readonly article: string } {
  return { text, article: (mentions.find((mention) => mention.text === text) ?? mentions[0])?.article ?? '' }
}

const isEqual = (a: ClaimLink, b: ClaimLink): boolean =>
  a.text === b.text &&
  a.article === b.article &&
  a.passage === b.passage &&
  a.gone === b.gone &&
  a.into === b.into

const isSame = (a: Ledger, b: Ledger): boolean =>
  (['articles', 'links', 'claims'] as const).every(
    (list) => a[list].length === b[list].length && b[list].every((line, i) => line === a[list][i]),
  )
