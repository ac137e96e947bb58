import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSharedWords } from '@/lib/text/find-shared-words'
import { sliceOf } from '@/lib/text/span'

test.each([
  ['alone', 'The dam broke at dawn', [], []],
  ['a word', 'The dam burst at dawn', ['Overnight the dam gave way'], ['dam']],
  [
    'another form of it',
    'Engineers inspected dams',
    ['An inspection of the dam by an engineer'],
    ['Engineers inspected dams'],
  ],
  ['small words between shared ones', 'the wall of the dam', ['the dam wall'], ['wall of the dam']],
  ['small words alone', 'it was in the end', ['and it was in'], []],
  ['one shared word between two others', 'red dam blue', ['the dam'], ['dam']],
  ['possessives', 'the dam’s wall', ['a dam'], ['dam’s']],
])('%s', (_, text, others, shared) => {
  expect(findSharedWords(text, others).map((span) => sliceOf(text, span))).toEqual(shared)
})

test('whatever the text, the stretches lie in it, in order, apart', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, others) => {
      let end = -1
      for (const span of findSharedWords(text, [...others, text])) {
        expect(span.start).toBeGreaterThan(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
