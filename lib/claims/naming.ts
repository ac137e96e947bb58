import { identifyMentions, soleClaimId } from './identify-mentions'
import type { EventProposition } from './proposition'

/** What a claim is called: its id, and the ids under which it was published before. */
export type ClaimName = { readonly id: string; readonly aliases: readonly string[] }

/** Gives passages and claims their ids. Of an event's analysis `passages` is asked once, then `claims` once. */
export type Naming = {
  /** By proposition: the id of its passage. */
  readonly passages: (propositions: readonly EventProposition[]) => readonly string[]
  /** For each claim, the ids of the passages that belong to it and to no other claim, earliest first; never none. */
  readonly claims: (owned: readonly (readonly string[])[]) => readonly ClaimName[]
}

/**
 * Ids without a memory: a passage's comes from its words, a claim's from its earliest own passage. The ids that its
 * other own passages would give it are its aliases, for they may have named it before that passage came.
 */
export const hashNaming: Naming = {
  passages: identifyMentions,
  claims: (owned) =>
    owned.map((passages) => {
      const [id = '', ...aliases] = passages.map(soleClaimId)
      return { id, aliases }
    }),
}
