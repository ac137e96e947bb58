import type { EventAnalysis } from '../event/event-analysis'
import { foldWords } from './claim-filter'

/** By claim id: words of its sources' wordings that the text it shows has not, folded, apart by a blank. */
export type ClaimWords = Readonly<Record<string, string>>

/**
 * What else each claim can be found by than the words it shows. A claim is absent where there are none, as every claim is
 * that one source alone tells in one place.
 *
 * Shown as "Dockers walked out", also told as "The dockers went on strike" → { c1: "the went on strike" }
 */
export function buildClaimWords(analysis: EventAnalysis): ClaimWords {
  return Object.fromEntries(
    analysis.claims.flatMap(({ id, text, mentions }) => {
      const shown = new Set(foldWords(text))
      const told = new Set(mentions.flatMap((mention) => foldWords(mention.text)))
      const others = [...told].filter((word) => !shown.has(word))
      return others.length > 0 ? [[id, others.join(' ')] as const] : []
    }),
  )
}
