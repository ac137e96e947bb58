import { expect, test } from 'vitest'
import { findInsideMarks } from '../../../lib/text/find-inside-marks'

const ROWS: readonly [what: string, words: string, inside: boolean, expected: string][] = [
  ['no marks', 'He said no .', false, '....'],
  ['curly marks, the closing one outside', 'He said “ no ” .', false, '..xx..'],
  ['straight marks', 'He said " no " .', false, '..xx..'],
  ['a second quote', '" Yes " and " no "', false, 'xx..xx.'],
  ['a mark that never closes', 'He said “ no , never', false, '..xxxx'],
  ['a stray closing mark', 'He said no ” .', false, '.....'],
  ['begun before the first word', 'no , never ” , he said', true, 'xxx....'],
  ['an opening mark inside', '“ a “ b ” c', false, 'xxxx..'],
  ['single marks and apostrophes', "the crew 's ‘ own ’ boat", false, '.......'],
  ['nothing', '', false, ''],
]

test.each(ROWS)('%s', (_, text, inside, expected) => {
  const words = text.split(' ').filter(Boolean)
  const found = findInsideMarks(
    words.map((word) => ({ text: word })),
    inside,
  )
  expect(found.map((is) => (is ? 'x' : '.')).join('')).toBe(expected)
})
