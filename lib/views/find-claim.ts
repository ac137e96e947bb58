import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'

/** The claim with this id, or the one that a link made under this id now means; null where there is none. */
export const findClaim = (analysis: EventAnalysis, id: string): Claim | null =>
  analysis.claims.find((claim) => claim.id === id) ??
  analysis.claims.find((claim) => claim.aliases.includes(id)) ??
  null

/** Every id under which a claim of the event can be reached: today's first, then the aliases. */
export const claimIds = (analysis: EventAnalysis): readonly string[] => [
  ...new Set([
    ...analysis.claims.map((claim) => claim.id),
    ...analysis.claims.flatMap((claim) => claim.aliases),
  ]),
]
