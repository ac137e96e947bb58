import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentences } from '../../../lib/text/find-sentences'
import { sliceOf } from '../../../lib/text/span'
import { SENTENCES } from './find-sentences.cases'

const found = (text: string) => findSentences(text, { start: 0, end: text.length })

describe('findSentences', () => {
  test.each(SENTENCES)('%s', (_name, paragraph, expected) => {
    expect(found(paragraph).map((span) => sliceOf(paragraph, span))).toEqual(expected)
  })

  test('counts in the whole text, not in its paragraph', () => {
    const text = 'First.\n\nSecond. Third.'
    const spans = findSentences(text, { start: 8, end: text.length })
    expect(spans.map((span) => sliceOf(text, span))).toEqual(['Second.', 'Third.'])
  })

  test('sentences, joined with what lies between them, give the paragraph again', () => {
    const piece = fc.oneof(
      fc.constantFrom('. ', '? ', 'U.S. ', 'Gov. ', '“', '”', ' (', ') ', 'A', 'b '),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const sentence of found(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe('')
          expect(sentence.end).toBeGreaterThan(sentence.start)
          end = sentence.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})
