import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPeople } from '../../../lib/people/find-people'
import { findQuotes } from '../../../lib/quotes/find-quotes'
import type { Quote } from '../../../lib/quotes/quote'
import { contains, overlaps } from '../../../lib/text/span'
import { readArticles } from '../people/read-articles'
import { CAST, DIRECT, INDIRECT } from './find-quotes.cases'
import { LAYOUTS } from './layouts.cases'

function quotesOf(body: string): readonly Quote[] {
  const articles = readArticles(body)
  const people = findPeople(articles)
  return articles.flatMap((article) => findQuotes(article, people))
}

const ofType = (type: Quote['type'], body: string) => quotesOf(body).filter((quote) => quote.type === type)

describe('direct quotes', () => {
  test.each(DIRECT)('%s', (_name, body, expected) => {
    const found = ofType('direct', CAST + body).map(({ text, speaker, cue }) =>
      [text, String(speaker?.name ?? null), String(speaker?.text ?? null), String(cue?.text ?? null)].join(
        ' | ',
      ),
    )
    expect(found).toEqual(expected)
  })
})

describe('quotes that the layout shows', () => {
  test.each(LAYOUTS)('%s', (_name, body, expected) => {
    const found = ofType('direct', CAST + body).map(({ text, speaker }) =>
      [text, String(speaker?.name ?? null), String(speaker?.text ?? null)].join(' | '),
    )
    expect(found).toEqual(expected)
  })
})

describe('indirect quotes', () => {
  test.each(INDIRECT)('%s', (_name, body, expected) => {
    const found = ofType('indirect', CAST + body).map(
      ({ text, speaker, cue }) => `${text} | ${speaker?.name} | ${cue?.text}`,
    )
    expect(found).toEqual(expected)
  })
})

describe('how sure a speaker is', () => {
  const sure = (body: string) => quotesOf(CAST + body).at(-1)?.speaker?.confidence ?? 0

  test.each([
    ['a cue beside it, over one somewhere in its sentence', '“We lost,” Holm said.', 'The “worst loss” in years will hurt, Holm said.'],
    ['a cue, over the subject alone', 'Holm said it was “a loss” again.', 'Holm left the “bad port” of hers behind.'],
    ['a name, over a pronoun', '“We lost,” Holm said.', 'Holm came. “We lost,” she said.'],
    ['who begins, over who goes on', '“We lost,” Holm said.', '“We lost,” Holm said. “We left.”'],
  ])('%s', (_name, surer, less) => {
    expect(sure(less)).toBeGreaterThan(0)
    expect(sure(surer)).toBeGreaterThan(sure(less))
    expect(sure(surer)).toBeLessThanOrEqual(1)
  }) // prettier-ignore
})

test('an id stays when the rest of the article changes, and differs for the same words said twice', () => {
  const idsOf = (body: string) => quotesOf(body).map(({ id }) => id)
  const [first] = idsOf('“We lost,” Holm said.')
  expect(idsOf('It rained. “We lost,” Holm said. “No.”')[0]).toBe(first)
  expect(new Set(idsOf('“We lost.” “We lost.”')).size).toBe(2)
})

test('quotes of any text slice back, lie inside it, in order, and overlap only where a report holds a quote', () => {
  const piece = fc.constantFrom(
    'Anna Holm', 'Lund', 'he', 'said', 'told', 'that', 'according to', 'the port will close', 'an official', '“', '”',
    '"', '‘', '’', '. ', ', ', ': ', '\n\n', ' – ', '?', '😀', 'adding', 'and', 'to', '(', ')', ';',
    '«', '»', '„', '「', '」', 'HOLM: ', 'Q: ', '> ', ' — Anna Holm (@holm)', 'was called', 'by', 'both', '6\'2"',
  ) // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
      const body = pieces.join(' ')
      const quotes = quotesOf(body)
      const end = { direct: 0, indirect: 0 }
      for (const quote of quotes) {
        expect(quote.start).toBeGreaterThanOrEqual(end[quote.type])
        for (const other of quotes)
          if (other.type !== quote.type && overlaps(quote, other))
            expect(contains(quote, other) || contains(other, quote)).toBe(true)
        for (const span of [quote, quote.speaker, quote.cue]) {
          if (!span) continue
          expect(0 <= span.start && span.start < span.end && span.end <= body.length).toBe(true)
          expect(body.slice(span.start, span.end)).toBe(span.text)
        }
        end[quote.type] = quote.end
      }
      expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length)
    }),
    { numRuns: 300 },
  )
})
