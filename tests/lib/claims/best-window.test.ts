import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestWindow } from '../../../lib/claims/best-window'

const one = () => 1

test.each([
  ['nothing in common', [1, 2], [3, 4], 0, 0],
  ['one stretch in common', [1, 2, 3, 9, 9, 9], [7, 1, 2, 3], 3, 1],
  ['the same words far apart', [1, 8, 8, 8, 2], [1, 2], 1, 1 / 3],
  ['an empty list', [], [1], 0, 0],
] as const)('%s', (_name, left, right, weight, share) => {
  const window = bestWindow(left, right, 3, one)
  expect(window.weight).toBe(weight)
  expect(window.share).toBeGreaterThanOrEqual(share)
})

test('a stretch never shares more than its own words', () => {
  const list = fc.array(fc.nat(6), { maxLength: 80 })
  fc.assert(
    fc.property(list, list, (left, right) => {
      const { weight, share } = bestWindow(left, right, 4, one)
      expect(weight).toBeLessThanOrEqual(4)
      expect(share).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})
