import { describe, test } from 'vitest'
import { repeatedTitle } from '../../../../lib/content/clean/repeated-title'
import { expectCleaned, LEAD, untouched, type CleanCase } from './clean-case'

const HEAD = 'Board Votes to Dredge Harbour'

const CASES: readonly CleanCase[] = [
  {
    name: 'again below the teaser, in other type',
    text: [HEAD, 'BOARD VOTES TO DREDGE HARBOUR', LEAD],
    known: { title: HEAD },
    left: [HEAD, LEAD],
    dropped: ['BOARD VOTES TO DREDGE HARBOUR'],
  },
  {
    name: 'a longer line that begins alike',
    text: [HEAD, `${HEAD} Today`, LEAD],
    known: { title: HEAD },
    left: [HEAD, `${HEAD} Today`, LEAD],
  },
  {
    name: 'a title that does not stand first',
    text: [LEAD, HEAD],
    known: { title: HEAD },
    left: [LEAD, HEAD],
  },
  untouched('a repeated line where no title is known', LEAD, 'Ships left.', 'Ships left.'),
]

describe('repeated titles', () => {
  test.each(CASES)('$name', (row) => expectCleaned(repeatedTitle, row))
})
