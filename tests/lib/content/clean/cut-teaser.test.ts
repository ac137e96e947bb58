import { describe, test } from 'vitest'
import { cutTeaser } from '../../../../lib/content/clean/cut-teaser'
import { expectCleaned, LEAD, MORE, untouched, type CleanCase } from './clean-case'

const CASES: readonly CleanCase[] = [
  {
    name: 'a teaser that the lead repeats',
    text: ['Harbour Vote', `${LEAD.slice(0, 50)}…`, LEAD, MORE],
    left: ['Harbour Vote', LEAD, MORE],
    dropped: [`${LEAD.slice(0, 50)}…`],
  },
  {
    name: 'three full stops, a link, and other quotation marks',
    text: [
      '“We won’t stop dredging until it is done... Read more',
      '"We won\'t stop dredging until it is done," she said.',
    ],
    left: ['"We won\'t stop dredging until it is done," she said.'],
    dropped: ['“We won’t stop dredging until it is done... Read more'],
  },
  untouched('a line that trails off and is not repeated', 'And then the water came and came…', LEAD, MORE),
  untouched('a repeated start without the break', LEAD.slice(0, 50), LEAD),
  untouched('a short start that trails off', 'The harbour…', LEAD),
  untouched('the full text first, the cut one after it', LEAD, `${LEAD.slice(0, 50)}…`),
]

describe('teasers', () => {
  test.each(CASES)('$name', (row) => expectCleaned(cutTeaser, row))
})
