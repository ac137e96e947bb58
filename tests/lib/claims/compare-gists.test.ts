import { expect, test } from 'vitest'
import { compareGists, findMiddle } from '../../../lib/claims/compare-gists'

/** Two subjects, one that all sentences share, and a name. */
const [ships, harvest, weather, name] = [0, 1, 2, 3]
const vectors = [Int8Array.of(127, 0, 0), Int8Array.of(0, 127, 0), Int8Array.of(0, 0, 127), null]
const sequences = [[ships, weather], [ships, weather, name], [harvest, weather], [name], []]
const index = { sequences, vectors }
const gistOf = compareGists(
  index,
  findMiddle(index, [0, 1, 2, 3, 4], () => 1),
  () => 1,
)

test('sentences about one thing are near, about another far, whatever all share', () => {
  expect(gistOf(0, 1)).toBeCloseTo(1)
  expect(gistOf(0, 2)).toBeLessThan(0)
  expect(gistOf(2, 0)).toBe(gistOf(0, 2))
})

test.each([3, 4, 99])('a sentence without common words is about nothing: %i', (p) => {
  expect(gistOf(0, p)).toBe(0)
})
