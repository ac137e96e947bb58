import { expect, test } from 'vitest'
import { cosineOfVectors, wordVector } from '../../../lib/text/word-vectors'

const likeness = (left: string, right: string): number => {
  const [x, y] = [wordVector(left), wordVector(right)]
  if (!x || !y) throw new Error(`no direction: ${left}, ${right}`)
  return cosineOfVectors(x, y)
}

test.each([
  ['resign', 'quit', 'garden'],
  ['talk', 'negoti', 'onion'],
  ['polic', 'offic', 'soup'],
  ['hospit', 'doctor', 'tax'],
])('%s is nearer to %s than to %s', (word, near, far) => {
  expect(likeness(word, near)).toBeGreaterThan(likeness(word, far) + 0.2)
})

test('a word points where it points', () => {
  expect(likeness('bridg', 'bridg')).toBeCloseTo(1, 1)
})

test.each(['lindqvist', '', 'constructor', '__proto__', '1200'])('no direction for %j', (stem) => {
  expect(wordVector(stem)).toBeNull()
})
