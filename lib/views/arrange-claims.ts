import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'

export type ClaimGroup = {
  /** How many sources tell each of these claims. */
  readonly tellers: number
  readonly claims: readonly Claim[]
}

/** Returned by arrangeClaims, read by the event page. */
export type Arrangement = {
  /** Claims told by two or more sources, most widely told first. */
  readonly groups: readonly ClaimGroup[]
  /** Claims whose tellers give details that cannot all be true. */
  readonly differing: readonly Claim[]
  /** By article id: what it alone tells, in its own order. */
  readonly alone: ReadonlyMap<string, readonly Claim[]>
}

/** The articles that tell a claim, each once, in article order. */
export const tellersOf = (claim: Claim): readonly string[] => [
  ...new Set(claim.mentions.map((m) => m.article)),
]

/** The mention whose words a claim shows. */
export const textMentionOf = (claim: Claim) =>
  claim.mentions.find((mention) => mention.text === claim.text) ?? claim.mentions[0]

/** Where a claim comes in the reading: the first place that any article gives it, as a part of that article. */
function placeOf(claim: Claim, lengths: ReadonlyMap<string, number>): number {
  return Math.min(...claim.mentions.map((m) => m.start / Math.max(1, lengths.get(m.article) ?? 1)))
}

/** Sorts an event's claims into what the page shows: told by several, differing, told by one alone. */
export function arrangeClaims(analysis: EventAnalysis): Arrangement {
  const lengths = new Map(analysis.articles.map((a) => [a.id, a.body.length]))
  const byPlace = analysis.claims
    .map((claim) => ({ claim, tellers: tellersOf(claim), place: placeOf(claim, lengths) }))
    .sort((a, b) => a.place - b.place)
  const counts = [...new Set(byPlace.map((c) => c.tellers.length))].filter((n) => n > 1).sort((a, b) => b - a)
  return {
    groups: counts.map((tellers) => ({
      tellers,
      claims: byPlace.filter((c) => c.tellers.length === tellers).map((c) => c.claim),
    })),
    differing: byPlace.filter((c) => c.claim.conflicts.length > 0).map((c) => c.claim),
    alone: new Map(
      analysis.articles.map(({ id }) => [
        id,
        byPlace
          .filter((c) => c.tellers.length === 1 && c.tellers[0] === id)
          .map((c) => c.claim)
          .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)),
      ]),
    ),
  }
}
