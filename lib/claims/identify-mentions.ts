import { foldText } from '../text/fold-text'
import { makeId } from '../text/make-id'
import type { EventProposition } from './proposition'

/**
 * The id of each proposition's passage, by its number: from its article's id, its text, and how many passages of the
 * same text come before it in that article. Nothing else moves it: not its place, not the other articles.
 */
export function identifyMentions(propositions: readonly EventProposition[]): readonly string[] {
  const seen = new Map<string, number>()
  return propositions.map(({ article, text }) => {
    const folded = foldText(text)
    const key = JSON.stringify([article, folded])
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return makeId('m', article, folded, String(occurrence))
  })
}

/** The id of the claim that a passage would be if nobody else told it. */
export const soleClaimId = (mention: string): string => makeId('c', mention)
