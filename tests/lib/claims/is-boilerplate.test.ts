import { expect, test } from 'vitest'
import { isBoilerplate } from '../../../lib/claims/is-boilerplate'

test.each([
  ['a photographer and an agency', 'Ada Lind/Harbour News Agency', true],
  ['a caption with its credit', 'The dam on Monday. Ada Lind/Harbour Press', true],
  ['a labelled credit', 'Photo: Harbour Board', true],
  ['a bracketed credit', 'The dam after the flood (Harbour Board via Coast Images)', true],
  ['a call to read on', 'Read more: five things about the dam', true],
  ['a call to sign up', 'Sign up for our newsletter.', true],
  ['a contributor’s line', 'Ada Lind contributed to this report.', true],
  ['a legal notice', '© 2031 Harbour Press. All rights reserved.', true],
  ['a line about the article', 'This story has been updated with a statement.', true],
  ['stars', '* * *', true],
  ['a sentence about a photo', 'The photo was taken in May.', false],
  ['a sentence about a video', 'Video of the flood spread within minutes.', false],
  ['a slash inside a sentence', 'The 2030/31 budget was cut by the Harbour Board.', false],
  ['to contribute to something else', 'The storm contributed to the flood.', false],
  ['to watch something', 'Watch officers saw the wave at noon.', false],
  ['an order to follow', 'Follow-up talks are planned for June.', false],
  ['a long text that ends like a credit', `${'The water rose. '.repeat(40)}Ada Lind/Harbour Press`, false],
])('%s', (_name, sentence, expected) => {
  expect(isBoilerplate(sentence)).toBe(expected)
})
