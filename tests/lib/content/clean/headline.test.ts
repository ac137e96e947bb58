import { describe, test } from 'vitest'
import { headline } from '../../../../lib/content/clean/headline'
import { expectCleaned, LEAD, MORE, untouched, type CleanCase } from './clean-case'

const found = (line: string): CleanCase => ({
  name: line,
  text: [line, LEAD],
  left: [line, LEAD],
  learned: { title: line },
})

const CASES: readonly CleanCase[] = [
  found('Board Votes to Dredge Harbour'),
  found('Board votes to dredge the harbour in spite of protests by shippers'),
  found('Will the Harbour Be Dredged?'),
  found('Mayor on harbour: “We will dredge”'),
  {
    name: 'the title that is known, in other type',
    text: ['Board votes to dredge “old” basin.', LEAD],
    known: { title: 'Board Votes to Dredge "Old" Basin' },
    left: ['Board votes to dredge “old” basin.', LEAD],
    learned: { title: 'Board votes to dredge “old” basin.' },
  },
  {
    name: 'printed twice',
    text: ['Board Votes to Dredge Harbour', 'Board Votes to Dredge Harbour', LEAD],
    left: ['Board Votes to Dredge Harbour', 'Board Votes to Dredge Harbour', LEAD],
    learned: { title: 'Board Votes to Dredge Harbour' },
  },
  {
    name: 'another title is known',
    text: ['Board Votes', LEAD],
    known: { title: 'Harbour to be dredged' },
    left: ['Board Votes', LEAD],
  },
  untouched('a lead', LEAD, MORE),
  untouched('a label', 'BREAKING:', LEAD),
  untouched('one word', 'Harbour', LEAD),
  untouched('a lead without its full stop, over a shorter line', LEAD.slice(0, -1), 'Ships left.'),
  untouched('a question in the middle of a sentence’s case', 'Who will pay for the dredging of it?', LEAD),
  untouched('alone', 'Board Votes to Dredge Harbour'),
]

describe('headlines', () => {
  test.each(CASES)('$name', (row) => expectCleaned(headline, row))
})
