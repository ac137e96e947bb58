import { findParagraphs } from '../text/find-paragraphs'
import { findSentences } from '../text/find-sentences'
import { sliceOf, type Span } from '../text/span'

/** The words around a passage, spaces included; '' at the ends of the article. */
export type Surroundings = { readonly before: string; readonly after: string }

/**
 * What stands directly before and after a passage: the rest of its sentence, or, where it begins or ends with one, the
 * sentence beside it.
 */
export function surroundings(body: string, passage: Span): Surroundings {
  const sentences = findParagraphs(body).flatMap((paragraph) => findSentences(body, paragraph))
  return {
    before: wordsBefore(
      body,
      passage,
      sentences.findLast((s) => s.start < passage.start),
    ),
    after: wordsAfter(
      body,
      passage,
      sentences.find((s) => s.end > passage.end),
    ),
  }
}

function wordsBefore(body: string, passage: Span, sentence: Span | undefined): string {
  if (!sentence) return ''
  const isItsOwn = sentence.end > passage.start
  return isItsOwn ? body.slice(sentence.start, passage.start) : `${sliceOf(body, sentence)} `
}

function wordsAfter(body: string, passage: Span, sentence: Span | undefined): string {
  if (!sentence) return ''
  const isItsOwn = sentence.start < passage.end
  return isItsOwn ? body.slice(passage.end, sentence.end) : ` ${sliceOf(body, sentence)}`
}
