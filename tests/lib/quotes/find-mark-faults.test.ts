import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMarkFaults } from '../../../lib/quotes/find-mark-faults'
import { findParagraphs } from '../../../lib/text/find-paragraphs'
import { sliceOf } from '../../../lib/text/span'

const faults = (text: string) => findMarkFaults('a', text, findParagraphs(text))

test.each([
  ['marks in pairs', '“We lost,” Holm said. "No."', []],
  ['a quote that nothing closes', 'One.\n\nHolm said: “We lost.\n\nIt rained.', ['not closed 2 “We lost.']],
  ['paragraphs opened anew and closed once', '“We lost.\n\n“We left.”', []],
  ['paragraphs opened anew and never closed', '“We lost.\n\n“We left.\n\nIt rained.', ['not closed 2 “We left.']],
  ['a mark that nothing opened', 'We lost,” Holm said.', ['not opened 1 ”']],
  ['an article that is one open quote', '“We lost. We left.', ['not closed 1 “We lost. We left.']],
  ['a height', 'Holm is 6\'2" and tall.', []],
  ['low marks', '„We lost“, Holm said.', []],
  ['an empty article', '', []],
] as const)('%s', (_name, text, expected) => {
  expect(faults(text).map((fault) => `${fault.kind} ${fault.paragraph} ${sliceOf(text, fault)}`)).toEqual(expected)
}) // prettier-ignore

test('faults of any text lie inside it, in order, in paragraphs that it has', () => {
  const piece = fc.constantFrom('“', '”', '"', '«', '»', '„', '「', '」', "'", 'word', ' ', '.', '\n\n', '😀')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end, paragraph } of faults(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(start < end && end <= text.length).toBe(true)
        expect(paragraph >= 1 && paragraph <= findParagraphs(text).length).toBe(true)
        last = start
      }
    }),
  )
})
