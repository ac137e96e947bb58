import { expect, test } from 'vitest'
import { isUnfinished } from '../../../lib/claims/is-unfinished'

test.each([
  ['The council agreed to open the…', true],
  ['“The council agreed to open the...”', true],
  ['The council … agreed to open the dam.', false],
  ['The council agreed to open the dam.', false],
])('%s', (text, expected) => {
  expect(isUnfinished(text)).toBe(expected)
})
