import { expect, test } from 'vitest'
import { isLinked } from '../../../lib/claims/is-linked'

test.each([
  ['However, the dam held.', true],
  ['In conclusion, the board opened the dam.', true],
  ['But the dam held.', true],
  ['At the same time, the mayor left.', true],
  ['The dam held, however.', false],
  ['However hard it rained, the dam held.', false],
  ['Still waters flooded the town.', false],
  ['Andersen left the board.', false],
])('%s', (text, expected) => {
  expect(isLinked(text)).toBe(expected)
})
