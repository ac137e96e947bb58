import { describe, test } from 'vitest'
import { siteLine } from '../../../../lib/content/clean/site-line'
import { expectCleaned, LEAD, MORE, untouched, type CleanCase } from './clean-case'

const gone = (line: string): CleanCase => ({
  name: line,
  text: [LEAD, line, MORE],
  left: [LEAD, MORE],
  dropped: [line],
})

const CASES: readonly CleanCase[] = [
  gone('Advertisement'),
  gone('ADVERTISEMENT'),
  gone('[Article continues below advertisement]'),
  gone('4 min read'),
  gone('Facebook Twitter Email'),
  gone('Share | Tweet | Print'),
  gone('Leave a comment'),
  untouched('a sentence about one', LEAD, 'Advertisement pays for the port.', MORE),
  untouched('one name of a site', LEAD, 'Facebook', MORE),
  untouched('a heading', LEAD, 'Print and Paper', MORE),
  untouched('nothing else', 'Advertisement'),
]

describe('lines of the site', () => {
  test.each(CASES)('$name', (row) => expectCleaned(siteLine, row))
})
