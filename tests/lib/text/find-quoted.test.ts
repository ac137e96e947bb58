import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuoted } from '../../../lib/text/find-quoted'
import { sliceOf } from '../../../lib/text/span'

const found = (text: string) => findQuoted(text)
const texts = (text: string) => found(text).map((span) => sliceOf(text, span))

describe('findQuoted', () => {
  test.each([
    ['curly marks', 'Lee: “We lost.” Ruiz: “No.”', ['We lost.', 'No.']],
    ['straight marks', 'Lee: "We lost." Ruiz: "No."', ['We lost.', 'No.']],
    ['curly and straight mixed', 'Lee: “We lost." Ruiz: "No.”', ['We lost.', 'No.']],
    ['guillemets and low marks', 'Lee: «We lost.» Ruiz: „No.“', ['We lost.', 'No.']],
    ['doubled single marks of wire copy', "''We lost,'' Lee said. ``No.''", ['We lost,', 'No.']],
    [
      'doubled single marks around single ones',
      "''We met as the 'core four' today,'' Lee said.",
      ["We met as the 'core four' today,"],
    ],
    ['a forgotten mark before who says it', '“We lost, said Ada Lee, who left.', ['We lost,']],
    ['a forgotten mark before who says it, at the end', '“We lost, Lee said.', ['We lost,']],
    [
      'what a speaker says that others said',
      '“We lost, he said, and I left.',
      ['We lost, he said, and I left.'],
    ],
    ['single marks inside double ones', '“He said ‘never’ to me,” Lee said.', ['He said ‘never’ to me,']],
    ['single marks of a text without double ones', '‘We’re lost,’ Lee said. ‘No.’', ['We’re lost,', 'No.']],
    [
      'double marks inside single ones',
      '‘He said “never” to me,’ Lee said. ‘No.’',
      ['He said “never” to me,', 'No.'],
    ],
    ['double marks inside double ones', '“He said “never” to me,” Lee said.', ['He said “never” to me,']],
    ['an apostrophe is no mark', 'The crews’ strike of ’84 wasn’t theirs.', []],
    ['an opening mark turned to close', '"We lost,“ Lee said. She left.', ['We lost,']],
    ['a closing mark alone', 'We lost,” Lee said.', []],
    ['a mark that is not closed runs to its paragraph’s end', '“We lost.\n\nShe left.', ['We lost.']],
    ['empty marks hold nothing', '“” ""', []],
    ['no marks', 'We lost.', []],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test('says whether a stretch is closed, where its marks stand and in which paragraph', () => {
    expect(found('One.\n\nLee: “We lost')).toEqual([
      { start: 12, end: 19, outer: { start: 11, end: 19 }, paragraph: 1, closed: false },
    ])
  })

  test('stretches of any text lie inside it, in order, and never overlap', () => {
    const piece = fc.constantFrom('“', '”', '"', '‘', '’', "'", "''", 'word', ' ', '.', '\n\n')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const quoted of found(text)) {
          expect(quoted.outer.start).toBeGreaterThanOrEqual(end)
          expect(quoted.start).toBeGreaterThan(quoted.outer.start)
          expect(quoted.end).toBeGreaterThan(quoted.start)
          end = quoted.outer.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
