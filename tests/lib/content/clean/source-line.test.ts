import { describe, test } from 'vitest'
import { sourceLine } from '../../../../lib/content/clean/source-line'
import { expectCleaned, LAST, LEAD, MORE, untouched, type CleanCase } from './clean-case'

const read = (line: string, source: string, url: string | null = null): CleanCase => ({
  name: line,
  text: [LEAD, MORE, line],
  left: [LEAD, MORE],
  dropped: [line],
  learned: { source, url },
})

const CASES: readonly CleanCase[] = [
  read('Source: Harbourpost', 'Harbourpost'),
  read('source : Harbour Post', 'Harbour Post'),
  read('(Source: Bay & Coast)', 'Bay & Coast'),
  read('Original Source: www.harbourpost.com', 'harbourpost.com'),
  read(
    'Source: https://www.harbourpost.com/2031/talks',
    'harbourpost.com',
    'https://www.harbourpost.com/2031/talks',
  ),
  read('This article originally appeared on Harbour Post.', 'Harbour Post'),
  {
    name: 'glued to the last sentence',
    text: [LEAD, `${MORE} Source: Harbour Post`],
    left: [LEAD, MORE],
    dropped: ['Source: Harbour Post'],
    learned: { source: 'Harbour Post' },
  },
  {
    name: 'glued without a space, a site',
    text: [LEAD, `${MORE}Original Source: www.harbourpost.com`],
    left: [LEAD, MORE],
    dropped: ['Original Source: www.harbourpost.com'],
    learned: { source: 'harbourpost.com' },
  },
  {
    name: 'an address that is none of the web',
    text: [LEAD, 'Source: javascript:alert(1)'],
    left: [LEAD, 'Source: javascript:alert(1)'],
  },
  {
    name: 'a source that is known already',
    text: [LEAD, 'Source: Harbour Post'],
    known: { source: 'Bay News' },
    left: [LEAD],
    dropped: ['Source: Harbour Post'],
  },
  untouched('a headline of what a source says', 'Source: talks on the harbour have stalled', LEAD),
  untouched('a sentence of what a source says', LEAD, 'Source: the talks, a diplomat said, have stalled.'),
  untouched('within a paragraph', LEAD, 'The table names its source: Harbour Post and others said so.', LAST),
]

describe('source lines', () => {
  test.each(CASES)('$name', (row) => expectCleaned(sourceLine, row))
})
