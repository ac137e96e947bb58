import { pairAllMarks } from '../text/find-quoted'
import type { Span } from '../text/span'
import { joinParagraphs } from './join-paragraphs'

/** A quotation mark without its partner: what the engine had to settle by itself, and an editor may want to correct. */
export type MarkFault = Span & {
  /** `not closed`: the quote was taken to end with its paragraph, or before whoever says it there. `not opened`: the mark was passed over. */
  readonly kind: 'not closed' | 'not opened'
  readonly article: string
  /** From 1, as a reader counts them. */
  readonly paragraph: number
}

/**
 * The quotation marks of one article that have no partner, in text order; none where all are paired. A quote that each
 * paragraph opens anew and the last one closes is whole. The span of an open quote runs from its mark to the end that was
 * assumed; that of a closing mark is the mark.
 *
 *     One. ¶ “We lost. ¶ Two. → not closed, paragraph 2: “We lost.
 */
export function findMarkFaults(
  article: string,
  text: string,
  paragraphs: readonly Span[],
): readonly MarkFault[] {
  const { quoted, strays } = pairAllMarks(text)
  const open = joinParagraphs(text, quoted, paragraphs).flatMap(({ last }): readonly MarkFault[] => {
    const stretch = quoted[last]
    if (!stretch || stretch.closed) return []
    return [{ kind: 'not closed', article, paragraph: stretch.paragraph + 1, ...stretch.outer }]
  })
  const stray = strays.map(({ start, end, paragraph }): MarkFault => ({
    kind: 'not opened',
    article,
    paragraph: paragraph + 1,
    start,
    end,
  }))
  return [...open, ...stray].sort((a, b) => a.start - b.start)
}
