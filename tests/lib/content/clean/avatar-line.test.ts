import { describe, test } from 'vitest'
import { avatarLine } from '../../../../lib/content/clean/avatar-line'
import { expectCleaned, LEAD, MORE, untouched, type CleanCase } from './clean-case'

const CASES: readonly CleanCase[] = [
  {
    name: 'above a byline without a name, and again at the end',
    text: ['Harbour Vote', 'Ada Avatar', 'By', LEAD, 'Ada Avatar'],
    left: ['Harbour Vote', 'By', LEAD],
    dropped: ['Ada Avatar', 'Ada Avatar'],
  },
  {
    name: 'at the end alone',
    text: [LEAD, MORE, 'Ada Lee Profile Picture'],
    left: [LEAD, MORE],
    dropped: ['Ada Lee Profile Picture'],
  },
  {
    name: 'words that mean nothing else',
    text: ['Author photo', 'Profile picture of Ada Lee', LEAD],
    left: [LEAD],
    dropped: ['Author photo', 'Profile picture of Ada Lee'],
  },
  untouched('a headline about a film', 'Studio Unveils New Avatar', LEAD, MORE),
  untouched('a subheading', LEAD, 'Waiting For Avatar', MORE),
  untouched('a sentence', LEAD, 'Ada chose a new avatar.'),
]

describe('what remains of profile pictures', () => {
  test.each(CASES)('$name', (row) => expectCleaned(avatarLine, row))
})
