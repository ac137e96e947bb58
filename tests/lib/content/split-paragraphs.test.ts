import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitParagraphs } from '../../../lib/content/split-paragraphs'

const LONG =
  'The harbour board met on Monday and voted, after four hours of talks with shippers, to dredge the old basin before winter.'

const CASES: readonly {
  readonly name: string
  readonly text: string
  readonly paragraphs: readonly string[]
}[] = [
  { name: 'nothing', text: '', paragraphs: [] },
  { name: 'white space', text: ' \n\t\n\u00a0\n', paragraphs: [] },
  { name: 'blank lines', text: 'One.\n\n\n  Two. \n \n Three.\n', paragraphs: ['One.', 'Two.', 'Three.'] },
  { name: 'a line each, long', text: `${LONG}\n${LONG}`, paragraphs: [LONG, LONG] },
  {
    name: 'a line each, short, and headings',
    text: 'The board met on Monday and voted to dredge the basin.\nWhat Comes Next\nThe work will take four months, said its chair, and more.\nThe port will stay open throughout that time.',
    paragraphs: [
      'The board met on Monday and voted to dredge the basin.',
      'What Comes Next',
      'The work will take four months, said its chair, and more.',
      'The port will stay open throughout that time.',
    ],
  },
  {
    name: 'wrapped by hand, blank lines between',
    text: 'Board Votes to Dredge Harbour\n\nThe harbour board met on Monday and voted to dredge the old\nbasin before winter. Its chair said that the work would take\nfour months.\n\nThe port will stay open throughout, the board added in a\nnote to shippers.',
    paragraphs: [
      'Board Votes to Dredge Harbour',
      'The harbour board met on Monday and voted to dredge the old basin before winter. Its chair said that the work would take four months.',
      'The port will stay open throughout, the board added in a note to shippers.',
    ],
  },
  {
    name: 'wrapped by hand, headline and byline in the same block',
    text: 'Board Votes to Dredge Harbour\nBy Ada Lee\nThe harbour board met on Monday and voted to dredge the old\nbasin before winter. Its chair said that the work would take\nfour months, and that a second, long-\nterm plan would follow in spring, if money is found for it.',
    paragraphs: [
      'Board Votes to Dredge Harbour',
      'By Ada Lee',
      'The harbour board met on Monday and voted to dredge the old basin before winter. Its chair said that the work would take four months, and that a second, long-term plan would follow in spring, if money is found for it.',
    ],
  },
  {
    name: 'a list within a wrapped text',
    text: 'The harbour board asked on Monday for these three things to\nbe done before the winter comes and the ice with it:\n- dredging of the old basin, which has filled with mud since\n- a wall\n- money',
    paragraphs: [
      'The harbour board asked on Monday for these three things to be done before the winter comes and the ice with it:',
      '- dredging of the old basin, which has filled with mud since',
      '- a wall',
      '- money',
    ],
  },
  {
    name: 'short lines',
    text: 'Roses are red\nViolets are blue',
    paragraphs: ['Roses are red', 'Violets are blue'],
  },
  {
    name: 'a long line that begins in lower case stands alone',
    text: `${LONG}\nongoing, ${LONG}`,
    paragraphs: [LONG, `ongoing, ${LONG}`],
  },
]

describe('paragraphs of a plain text', () => {
  test.each(CASES)('$name', ({ text, paragraphs }) => expect(splitParagraphs(text)).toEqual(paragraphs))

  test('whatever the text, nothing is lost and no paragraph is blank or broken', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aB .-\n\t\u00a0•”'), maxLength: 400 })
    fc.assert(
      fc.property(text, (value) => {
        const paragraphs = splitParagraphs(value)
        expect(paragraphs.join('').replaceAll(/\s/gu, '')).toBe(value.replaceAll(/\s/gu, ''))
        expect(
          paragraphs.every((paragraph) => paragraph === paragraph.trim() && !paragraph.includes('\n')),
        ).toBe(true)
        expect(paragraphs).not.toContain('')
      }),
    )
  })
})
