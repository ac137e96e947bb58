import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHeading } from '../../../lib/text/is-heading'
import { makeId } from '../../../lib/text/make-id'
import { readText } from '../../../lib/text/read-text'
import { contains, overlaps, sliceOf, trimSpan } from '../../../lib/text/span'
import { tagWords } from '../../../lib/text/tag-words'

describe('readText', () => {
  const text = 'The port closed. Ships wait.\n\nWhat Comes Next\n\nNobody knows.'
  const read = readText(text)

  test('numbers sentences through the text and names their paragraphs', () => {
    const numbers = read.sentences.map(({ index, paragraph }) => [index, paragraph])
    expect(numbers).toEqual([[0, 0], [1, 0], [2, 1], [3, 2]]) // prettier-ignore
  })

  test('tells headings from prose, and takes the first line for prose', () => {
    expect(read.paragraphs.map(({ kind }) => kind)).toEqual(['prose', 'heading', 'prose'])
    expect(readText('What Comes Next\n\nNobody knows.').paragraphs[0]?.kind).toBe('prose')
  })

  test('finds nothing in an empty text', () => {
    expect(readText('')).toEqual({ text: '', paragraphs: [], sentences: [] })
  })

  test('every span of any text slices back, in order and inside its parent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (foreign) => {
        const { sentences, paragraphs } = readText(foreign)
        let end = 0
        for (const { paragraph, words, ...span } of sentences) {
          expect(contains(paragraphs[paragraph]!, span)).toBe(true)
          for (const word of words) {
            expect(contains(span, word)).toBe(true)
            expect(sliceOf(foreign, word)).toBe(word.text)
            expect(word.start).toBeGreaterThanOrEqual(end)
            end = word.end
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('tagWords', () => {
  const tagged = (text: string) => tagWords(text, { start: 0, end: text.length })

  test('gives each word its place, part of speech and lemma', () => {
    const words = tagged('Lee said so.').map(({ text, lemma, pos }) => `${text} ${lemma} ${pos}`)
    expect(words).toEqual(['Lee lee PROPN', 'said say VERB', 'so so ADV', '. . PUNCT'])
  })

  test('parts a contracted word', () => {
    expect(tagged('She didn’t sign.').map(({ text }) => text)).toEqual(['She', 'did', 'n’t', 'sign', '.'])
  })

  test('counts in the whole text', () => {
    expect(tagWords('One two', { start: 4, end: 7 })[0]).toMatchObject({ text: 'two', start: 4, end: 7 })
  })

  test('takes what is too long for a word as one, of kind X', () => {
    const address = `https://example.org/${'a-'.repeat(80)}`
    const words = tagged(`See ${address} now`).map(({ text, pos }) => [text, pos])
    expect(words).toEqual([['See', 'VERB'], [address, 'X'], ['now', 'ADV']]) // prettier-ignore
  })

  test('finds no words in white space', () => {
    expect(tagged(' \n ')).toEqual([])
  })
})

describe('isHeading', () => {
  test.each([
    ['title case', 'Progress in Harbour Talks', true],
    ['title case with a number', 'The 12 Demands of the Crews', true],
    ['a sentence', 'Talks went on.', false],
    ['a sentence without its stop', 'Talks went on for days', false],
    ['one word', 'Harbour', false],
    ['a list item', '– Progress in Talks', false],
    ['a quote', '“Progress in Talks', false],
    ['two lines', 'Progress\nin Talks', false],
    ['more words than a heading has', Array(13).fill('Word').join(' '), false],
  ])('%s', (_name, line, expected) => {
    expect(isHeading(line)).toBe(expected)
  })
})

describe('makeId', () => {
  test('is the same for the same parts, and another for others', () => {
    expect(makeId('q', 'a', 'b')).toBe(makeId('q', 'a', 'b'))
    const others = [
      makeId('q', 'ab'),
      makeId('q', 'b', 'a'),
      makeId('p', 'a', 'b'),
      makeId('q', 'a', 'b', ''),
    ]
    expect(new Set([makeId('q', 'a', 'b'), ...others]).size).toBe(5)
  })

  test('can stand in a URL and as an HTML id, whatever its parts', () => {
    fc.assert(fc.property(fc.string(), (part) => /^c[0-9a-hjkmnp-tv-z]{9}$/u.test(makeId('c', part))))
  })
})

describe('spans', () => {
  test('contains takes an equal span in, and none that sticks out', () => {
    expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true)
    expect(contains({ start: 1, end: 4 }, { start: 3, end: 5 })).toBe(false)
  })

  test('spans that touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false)
    expect(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true)
  })

  test('trimSpan drops white space at both ends and keeps a blank span inside the text', () => {
    expect(trimSpan(' a b ', { start: 0, end: 5 })).toEqual({ start: 1, end: 4 })
    expect(trimSpan('   ', { start: 0, end: 3 })).toEqual({ start: 0, end: 0 })
  })
})
