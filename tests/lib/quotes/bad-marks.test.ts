import { describe, expect, test } from 'vitest'
import { findPeople } from '../../../lib/people/find-people'
import { findMarkFaults } from '../../../lib/quotes/find-mark-faults'
import { findQuotes } from '../../../lib/quotes/find-quotes'
import { readArticles } from '../people/read-articles'

function readMarks(body: string) {
  const articles = readArticles(body)
  const people = findPeople(articles)
  const direct = articles
    .flatMap((article) => findQuotes(article, people))
    .filter(({ type }) => type === 'direct')
  const faults = articles.flatMap(({ article, read }) =>
    findMarkFaults(article.id, read.text, read.paragraphs),
  )
  return {
    quotes: direct.map(({ text, speaker }) => `${text} | ${speaker?.name ?? null}`),
    faults: faults.map(({ kind, paragraph }) => `${kind} ${paragraph}`),
  }
}

describe('marks that newsrooms get wrong, and those of other languages', () => {
  test.each([
    ['one mark too many', 'Anna Holm said: “We lost.”” It rained.', ['We lost. | Anna Holm'], ['not opened 1']],
    ['a mark that nothing opened', 'We lost,” Anna Holm said.', [], ['not opened 1']],
    ['a quote that never closes', 'It rained.\n\nAnna Holm said: “We lost.\n\nIt rained on.', ['We lost. | Anna Holm'], ['not closed 2']],
    ['two that never close, of two paragraphs', '“We lost, said Anna Holm.\n\n“We left, said Tom Lund.', ['We lost, | Anna Holm', 'We left, | Tom Lund'], ['not closed 1', 'not closed 2']],
    ['guillemets', '«We lost», Anna Holm said.', ['We lost | Anna Holm'], []],
    ['guillemets turned round', '»We lost«, Anna Holm said.', ['We lost | Anna Holm'], []],
    ['guillemets apart from the words', '« We lost », Anna Holm said.', ['We lost | Anna Holm'], []],
    ['low marks', '„We lost“, Anna Holm said.', ['We lost | Anna Holm'], []],
    ['low marks with a straight end', '„We lost", Anna Holm said.', ['We lost | Anna Holm'], []],
    ['corner brackets', '「We lost」, Anna Holm said.', ['We lost | Anna Holm'], []],
    ['marks of two languages, one in the other', '“He said «no» twice,” Anna Holm said.', ['He said «no» twice, | Anna Holm'], []],
    ['curly marks turned the wrong way', '”We lost,“ Anna Holm said.', ['We lost, | Anna Holm'], []],
    ['an article that is one quote', '“We lost. We left. It rained.”', ['We lost. We left. It rained. | null'], []],
    ['an article that is one quote, over paragraphs', '“We lost.\n\n“We left.”', ['We lost.\n\n“We left. | null'], []],
    ['an article that is one open quote', '“We lost. We left.', ['We lost. We left. | null'], ['not closed 1']],
    ['an article that is one mark', '“', [], []],
    ['marks around nothing', '“” "" «»', [], []],
    ['an empty article', '', [], []],
  ])('%s', (_name, body, quotes, faults) => {
    expect(readMarks(body)).toEqual({ quotes, faults })
  }) // prettier-ignore
})

describe('2 MB', () => {
  const SIZE = 2_000_000
  const many = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length))

  test.each([
    ['of opening marks, the last with nothing behind it to open', many('“'), 1, []],
    ['of opening marks before words', many('“a ').trim(), 1, ['not closed 1']],
    ['of a quote that never closes', `“${many('We lost it again. ')}`.trim(), 1, ['not closed 1']],
  ])('%s', (_name, body, quotes, faults) => {
    const found = readMarks(body)
    expect(found.quotes.length).toBeLessThanOrEqual(quotes)
    expect(found.faults).toEqual(faults)
  }, 120_000) // prettier-ignore

  test('of quotes: each is found, with its speaker', () => {
    const piece = '“We lost,” Anna Holm said.\n\n'
    const { quotes, faults } = readMarks(many(piece).trim())
    expect(quotes).toHaveLength(Math.ceil(SIZE / piece.length))
    expect(new Set(quotes)).toEqual(new Set(['We lost, | Anna Holm']))
    expect(faults).toEqual([])
  }, 120_000)
})
