import { describe, test } from 'vitest'
import { byline } from '../../../../lib/content/clean/byline'
import { expectCleaned, LAST, LEAD, MORE, untouched, type CleanCase } from './clean-case'

const HEAD = 'Board Votes to Dredge Harbour'

const read = (line: string, author: string, date: string | null = null): CleanCase => ({
  name: line,
  text: [HEAD, line, LEAD],
  left: [HEAD, LEAD],
  dropped: [line],
  learned: { author, date },
})

const CASES: readonly CleanCase[] = [
  read('By Ada Lee', 'Ada Lee'),
  read('by Ada Lee', 'Ada Lee'),
  read('BY ADA LEE', 'ADA LEE'),
  read('By: Ada Lee', 'Ada Lee'),
  read('Written by Ada van der Lee', 'Ada van der Lee'),
  read('By A. B. O’Brien-Lee', 'A. B. O’Brien-Lee'),
  read('By Ada Lee and Bo Chen', 'Ada Lee and Bo Chen'),
  read('By Ada Lee, Bo Chen and Cy Dahl', 'Ada Lee, Bo Chen and Cy Dahl'),
  read('By Ada Lee, Staff Writer', 'Ada Lee'),
  read('By Ada Lee, political correspondent', 'Ada Lee'),
  read('By Ada Lee for the Harbour Post', 'Ada Lee'),
  read('By Ada Lee, Bay News Service', 'Ada Lee'),
  read('By The Bay Press', 'The Bay Press'),
  read('By Harbour Post Staff', 'Harbour Post Staff'),
  read('By Ada Lee | Feb. 12, 2031', 'Ada Lee', '2031-02-12'),
  read('By Ada Lee • Published 12 February 2031 at 9:15 am', 'Ada Lee', '2031-02-12'),
  {
    name: 'an agency sign-off at the end',
    text: [LEAD, MORE, '(Reporting by Ada Lee; editing by Bo Chen)'],
    left: [LEAD, MORE],
    dropped: ['(Reporting by Ada Lee; editing by Bo Chen)'],
    learned: { author: 'Ada Lee' },
  },
  {
    name: '"By" with the name lost',
    text: [HEAD, 'By', HEAD, LEAD],
    left: [HEAD, HEAD, LEAD],
    dropped: ['By'],
  },
  {
    name: '"By" with the name on the next line',
    text: [HEAD, 'By', 'Ada Lee', LEAD],
    left: [HEAD, LEAD],
    dropped: ['By', 'Ada Lee'],
    learned: { author: 'Ada Lee' },
  },
  {
    name: '"By" over the only headline, which could be a name',
    text: ['By', 'Harbour Reopens', LEAD],
    left: ['Harbour Reopens', LEAD],
    dropped: ['By'],
  },
  {
    name: 'an author that is known already',
    text: [HEAD, 'By Ada Lee', LEAD],
    known: { author: 'Bo Chen' },
    left: [HEAD, LEAD],
    dropped: ['By Ada Lee'],
  },
  untouched('a lead that begins with By', HEAD, 'By Tuesday night, the board had voted.', LEAD),
  untouched('a subheading about time', HEAD, 'By Tuesday Night', LEAD),
  untouched('a subheading about means', HEAD, 'By Land and Sea', LEAD),
  untouched('a subheading with an article', HEAD, 'By the Numbers', LEAD),
  untouched('a subheading about the press', HEAD, 'By popular news', LEAD),
  untouched('a sentence with a name', HEAD, 'By Ada Lee’s count, it took four hours to vote on it.', LEAD),
  untouched(
    'far from either end',
    HEAD,
    LEAD,
    MORE,
    LAST,
    LEAD,
    MORE,
    LAST,
    'By Ada Lee',
    LEAD,
    MORE,
    LAST,
    LEAD,
    MORE,
    LAST,
  ),
]

describe('bylines', () => {
  test.each(CASES)('$name', (row) => expectCleaned(byline, row))
})
