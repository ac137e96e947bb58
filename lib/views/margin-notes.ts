import type { EventAnalysis } from '../event/event-analysis'
import { passagePath } from '../links/paths'
import type { QuoteMark } from './article-marks'
import type { PassageMark } from './passage-marks'
import type { Source } from './source'

/** What stands in the margin beside a quote: the other sources' wordings of the same utterance. */
export type QuoteNote = { readonly kind: 'quote'; readonly mark: QuoteMark }

/** What stands in the margin beside a passage: one other source's words for the same claim. */
export type PassageNote = {
  readonly kind: 'passage'
  readonly passage: string
  readonly claim: { readonly id: string; readonly path: string }
  readonly others: readonly Source[]
  readonly differs: boolean
  readonly wording: { readonly source: Source; readonly text: string; readonly path: string }
}

export type MarginNote = PassageNote | QuoteNote

/** The note for a mark; null where no other source has anything beside it. */
export function findNote(
  analysis: EventAnalysis,
  sources: readonly Source[],
  mark: PassageMark | QuoteMark,
): MarginNote | null {
  if (mark.kind === 'passage') return findPassageNote(analysis, sources, mark)
  return mark.variants.length > 0 ? { kind: 'quote', mark } : null
}

/** The note for a passage: the surest wording of its widest claim in another source. Null where it stands alone. */
function findPassageNote(
  analysis: EventAnalysis,
  sources: readonly Source[],
  passage: PassageMark,
): PassageNote | null {
  const first = passage.claims[0]
  const claim = analysis.claims.find((c) => c.id === first?.id)
  if (!first || !claim) return null
  const others = claim.mentions.filter((m) => passage.others.some((s) => s.article === m.article))
  const best = others.toSorted((a, b) => b.confidence - a.confidence || a.text.length - b.text.length)[0]
  const source = sources.find((s) => s.article === best?.article)
  if (!best || !source) return null
  return {
    kind: 'passage',
    passage: passage.id,
    claim: first,
    others: passage.others,
    differs: passage.differs,
    wording: { source, text: best.text, path: passagePath(analysis.event.id, best.article, best.id) },
  }
}
