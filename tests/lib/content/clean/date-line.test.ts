import { describe, test } from 'vitest'
import { dateLine } from '../../../../lib/content/clean/date-line'
import { expectCleaned, LEAD, MORE, untouched, type CleanCase } from './clean-case'

const read = (line: string): CleanCase => ({
  name: line,
  text: ['Harbour Vote', line, LEAD],
  left: ['Harbour Vote', LEAD],
  dropped: [line],
  learned: { date: '2031-02-12' },
})

const CASES: readonly CleanCase[] = [
  read('Published: Feb. 12, 2031, 9:15 a.m. ET'),
  read('February 12, 2031'),
  read('Wednesday, 12 February 2031'),
  read('Updated on 2031-02-12 at 14:05 GMT'),
  read('2031-02-12T14:05:00Z'),
  read('Posted 12th February 2031 | 4 min read'),
  untouched('a sentence that begins with a day', 'February 12, 2031 was a cold day at the harbour.', LEAD),
  untouched('a heading that begins with a day', LEAD, 'February 12, 2031: The Vote', MORE),
  untouched('a day that no calendar has', LEAD, 'February 30, 2031'),
  untouched('a day that is two, by country', LEAD, '03/04/2031'),
]

describe('date lines', () => {
  test.each(CASES)('$name', (row) => expectCleaned(dateLine, row))
})
