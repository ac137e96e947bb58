import { expect, test } from 'vitest'
import { compareMeaning, weighWords } from '../../../lib/claims/compare-meaning'
import { measureLikeness } from '../../../lib/claims/measure-likeness'

/** Words 0 and 1 are used alike, 2 is unlike both, 3 is like nothing but itself. */
const VECTORS = [Int8Array.of(127, 0), Int8Array.of(120, 40), Int8Array.of(0, 127), null]

const compare = (left: readonly number[], right: readonly number[]) =>
  compareMeaning(weigh(left), weigh(right), measureLikeness(VECTORS))

const weigh = (words: readonly number[]) => weighWords(words, () => 1)

test.each([
  ['the same words in the same order are wholly alike', [0, 2, 3], [0, 2, 3], 1],
  ['a word used alike is nearly the same', [0], [1], 0.92],
  ['a word used otherwise is not', [0], [2], 0],
  ['a rare word is like no other', [3], [0], 0],
  ['nothing is like nothing', [], [0], 0],
])('%s', (_name, left, right, share) => {
  expect(compare(left, right).shares[0]).toBeCloseTo(share, 1)
  expect(compare(right, left)).toEqual(compare(left, right))
})

test('what is found in other words is told apart from the same words', () => {
  expect(compare([0, 3], [1, 3]).others[0]).toBeGreaterThan(0.5)
  expect(compare([0, 3], [0, 3]).others).toEqual([0, 0])
})

test('an account in another order shares words, and less of their order', () => {
  const turned = compare([0, 2, 3], [3, 2, 0])
  expect(turned.shares).toEqual([expect.closeTo(1), expect.closeTo(1)])
  expect(turned.order.weight).toBe(1)
  expect(compare([0, 2, 3], [0, 2, 3]).order.weight).toBe(3)
})

test('one like stretch of a long list is found', () => {
  const long = [2, 2, 2, 2, 2, 2, 2, 0, 3, 0, 3, 0, 3, 2, 2, 2, 2, 2, 2]
  const short = [0, 3, 0, 3, 0, 3]
  expect(compare(long, short).shares[0]).toBeLessThan(0.5)
  expect(compare(long, short).window).toEqual({ weight: 6, share: expect.closeTo(1) as number })
})
