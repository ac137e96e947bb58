import { describe, expect, test } from 'vitest'
import { citedTitle, parseAuthors } from '@/lib/links/citation-item'

describe('the names of a byline', () => {
  test.each([
    ['one', 'Ada Lind', [{ family: 'Lind', given: 'Ada' }]],
    ['a middle name', 'Ada M. Lind', [{ family: 'Lind', given: 'Ada M.' }]],
    ['a particle', 'Per van Holm', [{ family: 'van Holm', given: 'Per' }]],
    [
      'several',
      'Ada Lind, Bo Ek and Per Holm',
      [
        { family: 'Lind', given: 'Ada' },
        { family: 'Ek', given: 'Bo' },
        { family: 'Holm', given: 'Per' },
      ],
    ],
    ['one word', 'Liam', [{ literal: 'Liam' }]],
    ['a desk', 'the harbour desk', [{ literal: 'the harbour desk' }]],
    [
      'a long body',
      'The Joint Editorial Board Of Ports',
      [{ literal: 'The Joint Editorial Board Of Ports' }],
    ],
    ['"and" within a name', 'Anders Sandberg', [{ family: 'Sandberg', given: 'Anders' }]],
    ['nothing', '', []],
  ])('%s', (_, byline, names) => expect(parseAuthors(byline)).toEqual(names))
})

test.each([
  ['its headline', 'Strike', 'Text.', 'Strike'],
  [
    'first words',
    null,
    'One two three four five six seven eight nine.',
    'One two three four five six seven eight …',
  ],
  ['a short text', null, 'One two.', 'One two.'],
])('an article is cited by %s', (_, title, body, cited) => expect(citedTitle(title, body)).toBe(cited))
