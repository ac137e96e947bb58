import { findPeople } from '../../../lib/people/find-people'
import { findQuotes } from '../../../lib/quotes/find-quotes'
import { readText } from '../../../lib/text/read-text'
import type { AnnotatedArticle } from './read-attributions'
import type { Prediction } from './score-direct'

/**
 * The quotes that the engine finds in one article of the corpus, with offsets of its raw text. The engine reads it as it
 * reads every article: paragraphs apart by a blank line, where the corpus has one line each.
 */
export function findPredictions({ id, text, discard }: AnnotatedArticle): readonly Prediction[] {
  const { body, rawAt } = toBody(text)
  const article = { id, title: null, source: '', url: null, author: null, date: null, body }
  const read = readText(body)
  const found = findQuotes({ article, read }, findPeople([{ article, read }]))
  return found
    .map(({ start, end, speaker }) => ({
      start: rawAt(start),
      end: rawAt(end),
      name: speaker?.name ?? null,
      mention: speaker && { start: rawAt(speaker.start), end: rawAt(speaker.end) },
    }))
    .filter(({ start, end }) => {
      const dropped = discard.reduce(
        (sum, part) => sum + Math.max(0, Math.min(end, part.end) - Math.max(start, part.start)),
        0,
      )
      return dropped * 2 <= end - start
    })
}

/** A raw text with a blank line for every line break, and where each place of it was. */
function toBody(raw: string): { body: string; rawAt: (place: number) => number } {
  const places: number[] = []
  let body = ''
  for (const { 0: piece, index } of raw.matchAll(/\n+|[^\n]+/gu)) {
    const shown = piece.startsWith('\n') ? '\n\n' : piece
    for (let i = 0; i < shown.length; i++) places.push(Math.min(index + i, index + piece.length))
    body += shown
  }
  return { body, rawAt: (place) => places[place] ?? raw.length }
}
