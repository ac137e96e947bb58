import { trimSpan, type Span } from './span'

/**
 * The paragraphs of a body: what stands between blank lines, without the white space around it.
 * A body of nothing but white space has none.
 *
 *     "One.\n\nTwo." → ["One.", "Two."]
 */
export function findParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    paragraphs.push(trimSpan(text, { start, end: gap.index }))
    start = gap.index + gap[0].length
  }
  paragraphs.push(trimSpan(text, { start, end: text.length }))
  return paragraphs.filter((p) => p.end > p.start)
}
