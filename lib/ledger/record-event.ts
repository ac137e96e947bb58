import type { Claim } from '../claims/claim'
import type { Naming } from '../claims/naming'
import type { EventProposition } from '../claims/proposition'
import type { Article } from '../text/article'
import { findParagraphs } from '../text/find-paragraphs'
import { findSentences } from '../text/find-sentences'
import { keepClaimNames, type KeptNames } from './keep-claim-names'
import type { ClaimLink, Ledger, Link } from './ledger'
import { recordArticles, type NamedVersion } from './record-articles'
import { recordPassages, remove } from './record-passages'

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
  ledger: Ledger,
  articles: readonly Article[],
  versions: readonly NamedVersion[],
  day: string,
): Recorder {
  let links: readonly Link[] = []
  let kept: KeptNames = { names: [], passages: [], homes: new Map() }
  return {
    naming: {
      passages: (propositions) => {
        const recorded = recordLinks(ledger.links, articles, propositions, day)
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
      return isSame(ledger, next) ? ledger : next
    },
  }
}

function recordLinks(
  known: readonly Link[],
  articles: readonly Article[],
  propositions: readonly EventProposition[],
  day: string,
): { readonly links: readonly Link[]; readonly ids: readonly string[] } {
  const byArticle = groupByArticle(known)
  const passages = new Map<string, string[]>(articles.map(({ id }) => [id, []]))
  for (const { article, text } of propositions) passages.get(article)?.push(text)
  const taken = new Set(known.map(({ id }) => id))
  const links: Link[] = []
  const ids = new Map<string, readonly string[]>()
  for (const { id, body } of articles) {
    const texts = passages.get(id) ?? []
    const recorded = recordPassages(
      id,
      byArticle.get(id) ?? [],
      texts,
      day,
      (other) => taken.has(other),
      () => findOthers(body, texts),
    )
    for (const link of recorded.links) {
      links.push(link)
      taken.add(link.id)
    }
    ids.set(id, recorded.ids)
  }
  for (const [article, own] of byArticle)
    if (!passages.has(article)) for (const link of own) links.push(remove(link, day))
  const next = new Map<string, number>()
  return {
    links,
    ids: propositions.map(({ article }) => {
      const at = next.get(article) ?? 0
      next.set(article, at + 1)
      return ids.get(article)?.[at] ?? ''
    }),
  }
}

function groupByArticle(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const groups = new Map<string, Link[]>()
  for (const link of links) {
    const group = groups.get(link.article)
    if (group) group.push(link)
    else groups.set(link.article, [link])
  }
  return groups
}

/** The sentences of a body that are none of its passages. */
function findOthers(body: string, passages: readonly string[]): readonly string[] {
  const stating = new Set(passages)
  return findParagraphs(body)
    .flatMap((paragraph) => findSentences(body, paragraph))
    .map(({ start, end }) => body.slice(start, end))
    .filter((text) => !stating.has(text))
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

export const sortById = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
