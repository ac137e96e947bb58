import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOwnWords } from '@/lib/text/find-own-words'
import { sliceOf } from '@/lib/text/span'

test.each([
  ['one number', 'Ten boats sank in the harbour', 'Nine boats sank in the harbour', ['Ten']],
  ['a "not" that one of them has', 'The ferry will not sail today', 'The ferry will sail today', ['not']],
  ['nothing', 'The ferry will sail today', 'The ferry will sail today', []],
  [
    'the same words in another order',
    'In the night a storm was sinking boats',
    'Boats were sinking as the storm came by night',
    [],
  ],
  [
    'words of a sentence that says it differently',
    'Divers searched the harbour for the crew',
    'For its crew, the coastguard combed the whole harbour',
    ['Divers', 'searched'],
  ],
  ['small words of such a sentence', 'It was in them that it was', 'Harbour', []],
  ['without words', '— …', 'Ten boats', []],
])('%s', (_, text, other, own) => {
  expect(findOwnWords(text, other).map((span) => sliceOf(text, span))).toEqual(own)
})

test('whatever the texts, the words lie in the text, in order, apart', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      let end = 0
      for (const span of findOwnWords(text, other)) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
