import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noticeMarks } from '../../../lib/content/notice-marks'
import { sayProblem } from '../../../lib/content/problem'

const notices = (body: string) => noticeMarks('a.txt', { id: 'a', body })

test.each([
  ['marks in pairs', '“We lost,” Anna Holm said.', []],
  ['an empty article', '', []],
  ['a quote not closed', 'One.\n\nTwo.\n\nThree.\n\n“We lost.\n\nFive.', ['paragraph 4: expected a mark that closes the quote']],
  ['a mark that nothing opened', 'One.\n\nWe lost,” Anna Holm said.', ['paragraph 2: expected a mark that opens the quote']],
  ['more than is worth telling one by one', '“We lost.\n\nIt rained.\n\n'.repeat(8), [
    ...[1, 3, 5, 7, 9].map((n) => `paragraph ${n}: expected a mark that closes the quote`),
    'expected quotation marks in pairs, found 3 more without',
  ]],
] as const)('%s', (_name, body, expected) => {
  const said = notices(body).map((notice) => sayProblem(notice))
  expect(said).toHaveLength(expected.length)
  said.forEach((line, i) => expect(line).toContain(`a.txt: ${expected[i]}`))
}) // prettier-ignore

test('notices of any text are few, name its file, and are no reason to leave it out', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '«',
    '»',
    '„',
    '「',
    '」',
    "''",
    'said',
    ' ',
    ', ',
    '.',
    '\n\n',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const found = notices(pieces.join(''))
      expect(found.length).toBeLessThanOrEqual(6)
      for (const { kind, file } of found) expect([kind, file]).toEqual(['noticed', 'a.txt'])
    }),
  )
})
