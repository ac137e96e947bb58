import { findParagraphs } from '../text/find-paragraphs'
import { findSentences } from '../text/find-sentences'
import { sliceOf, type Span } from '../text/span'

/**
 * The words around a passage, the space between included: a line break where they stand in another paragraph, as a
 * headline does. '' at the ends of the article.
 */
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
  if (isItsOwn) return body.slice(sentence.start, passage.start)
  return sliceOf(body, sentence) + between(body, sentence.end, passage.start)
}

function wordsAfter(body: string, passage: Span, sentence: Span | undefined): string {
  if (!sentence) return ''
  const isItsOwn = sentence.start < passage.end
  if (isItsOwn) return body.slice(passage.end, sentence.end)
  return between(body, passage.end, sentence.start) + sliceOf(body, sentence)
}

/** Paragraphs stand apart by an empty line. */
const between = (body: string, start: number, end: number): string =>
  /\n\s*\n/u.test(body.slice(start, end)) ? '\n' : ' '
