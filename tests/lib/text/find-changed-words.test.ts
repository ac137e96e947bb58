import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findChangedWords } from '@/lib/text/find-changed-words'
import { sliceOf } from '@/lib/text/span'

test.each([
  ['equal', 'The dam broke', 'The dam broke', []],
  ['another word', 'The dam burst at dawn', 'The dam broke at dawn', ['burst']],
  ['more words', 'The old dam broke', 'The dam broke', ['old']],
  ['fewer words', 'The dam broke', 'The old dam broke', []],
  ['nothing in common', 'Yes', 'No', ['Yes']],
  ['against nothing', 'Yes', '', ['Yes']],
])('%s', (_, text, other, changed) => {
  expect(findChangedWords(text, other).map((span) => sliceOf(text, span))).toEqual(changed)
})

test('whatever the texts, the stretches lie in the first, in order, apart', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      let end = 0
      for (const span of findChangedWords(text, other)) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
