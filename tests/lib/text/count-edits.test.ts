import { expect, test } from 'vitest'
import { countEdits } from '../../../lib/text/count-edits'

test.each([
  ['the same word', 'ferry', 'ferry', 0],
  ['a letter left out', 'fery', 'ferry', 1],
  ['a letter changed', 'fetry', 'ferry', 1],
  ['two letters that changed places', 'frery', 'ferry', 2],
  ['nothing and a word', '', 'dam', 3],
] as const)('%s', (_name, a, b, edits) => {
  expect(countEdits(a, b)).toBe(edits)
  expect(countEdits(b, a)).toBe(edits)
})
