import { findParagraphs } from './find-paragraphs'
import { findSentences } from './find-sentences'
import { isHeading } from './is-heading'
import type { Span } from './span'
import { tagWords, type Word } from './tag-words'

/** Returned by readText. */
export type Sentence = Span & {
  /** Its number in the text, from 0. */
  readonly index: number
  /** The number of its paragraph in `ReadText.paragraphs`. */
  readonly paragraph: number
  readonly words: readonly Word[]
}

export type Paragraph = Span & {
  /** A heading states no claim and holds no quote of its own; it is shown and never matched. */
  readonly kind: 'prose' | 'heading'
}

/** A text with its paragraphs, sentences and tagged words. Every later stage reads this and nothing else. */
export type ReadText = {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
}

/** Reads a body (paragraphs apart by a blank line) once, for all stages. An empty body has no paragraphs. */
export function readText(text: string): ReadText {
  const paragraphs = findParagraphs(text).map((span, i): Paragraph => ({
    ...span,
    // The first line is the headline or the lead: a claim either way.
    kind: i > 0 && isHeading(text.slice(span.start, span.end)) ? 'heading' : 'prose',
  }))
  const sentences: Sentence[] = []
  paragraphs.forEach((paragraph, number) => {
    for (const span of findSentences(text, paragraph))
      sentences.push({ ...span, index: sentences.length, paragraph: number, words: tagWords(text, span) })
  })
  return { text, paragraphs, sentences }
}
