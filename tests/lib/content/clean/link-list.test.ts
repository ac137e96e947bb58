import { describe, test } from 'vitest'
import { linkList } from '../../../../lib/content/clean/link-list'
import { expectCleaned, LAST, LEAD, MORE, untouched, type CleanCase } from './clean-case'

const CASES: readonly CleanCase[] = [
  {
    name: 'a label and a line of bullets',
    text: [LEAD, MORE, 'Related Sources:', '•\u00a0 Source 1\u00a0 •\u00a0 Source 2'],
    left: [LEAD, MORE],
    dropped: ['Related Sources:', '•\u00a0 Source 1\u00a0 •\u00a0 Source 2'],
  },
  {
    name: 'a label and headlines at the end',
    text: [LEAD, 'Read more', 'Harbour board votes', 'Dredging: what to know', 'Tags', 'Ports'],
    left: [LEAD],
    dropped: ['Read more', 'Harbour board votes', 'Dredging: what to know', 'Tags', 'Ports'],
  },
  {
    name: 'a list in the middle ends at the first sentence',
    text: [LEAD, 'Related stories:', '- Harbour board votes', '- Who pays for it', MORE],
    left: [LEAD, MORE],
    dropped: ['Related stories:', '- Harbour board votes', '- Who pays for it'],
  },
  {
    name: 'a link on the label’s line',
    text: [LEAD, 'READ MORE: Harbour board votes', MORE, 'See also: The port in numbers', LAST],
    left: [LEAD, MORE, LAST],
    dropped: ['READ MORE: Harbour board votes', 'See also: The port in numbers'],
  },
  {
    name: 'a sharing label at the end',
    text: [LEAD, MORE, 'Share this article'],
    left: [LEAD, MORE],
    dropped: ['Share this article'],
  },
  untouched('a heading that is also a label', LEAD, 'Sources', MORE, LAST),
  untouched(
    'a list that is the article’s own',
    LEAD,
    'The board asked for three things:',
    '• Dredging',
    '• A wall',
    MORE,
  ),
  untouched(
    'a sentence that begins like a label',
    LEAD,
    'Read more: it is good for you, the mayor said.',
    MORE,
  ),
  untouched('a quotation after a label', LEAD, 'Sources', '“We will dredge,” said the chair', MORE),
]

describe('lists of links', () => {
  test.each(CASES)('$name', (row) => expectCleaned(linkList, row))
})
