import { expect, test } from 'vitest'
import { findTerms } from '../../../lib/text/find-terms'
import { foldWord } from '../../../lib/text/fold-word'
import { longestCommonRun } from '../../../lib/text/longest-common-run'
import { readText } from '../../../lib/text/read-text'

const stems = (text: string) =>
  readText(text).sentences.flatMap(({ words }) => findTerms(words).map(({ stem }) => stem))

test.each([
  ['forms of one word are one stem', 'resigned resigns resigning', ['resign', 'resign', 'resign']],
  ['stop words and marks are gone', 'It was, of course, the dam.', ['cours', 'dam']],
  ['a number word is its figure', 'twelve boats and a dozen cars', ['12', 'boat', '12', 'car']],
  ['figures lose their commas', '1,200 boats', ['1200', 'boat']],
  ['another script is left as it is', 'мир', ['мир']],
  ['nothing has no terms', '', []],
])('%s', (_name, text, expected) => {
  expect(stems(text)).toEqual(expected)
})

test('spellings of a name from another script are one', () => {
  expect(stems('Mayor Baranskyy spoke.')).toEqual(stems('Mayor Baransky spoke.'))
  expect(stems('Mayor Baranskiy spoke.')).toEqual(stems('Mayor Baransky spoke.'))
})

test('a word of any length is a term', () => {
  expect(stems('a'.repeat(100_000))[0]?.length).toBeLessThan(100)
})

test.each([
  ['Señor', 'senor'],
  ['U.S.', 'us.'],
  ['US', 'us.'],
  ['us', 'us'],
  ['“—”', ''],
])('%s folds to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded)
})

test.each([
  ['in the middle', 'we will dredge it', 'they will dredge', { start: 1, length: 2 }],
  ['the longer of two', 'a b x c d e', 'a b y c d e', { start: 3, length: 3 }],
  ['none', 'a b', 'c d', { start: 0, length: 0 }],
  ['nothing', '', 'a', { start: 0, length: 0 }],
])('longest common run: %s', (_name, left, right, expected) => {
  const split = (text: string) => text.split(' ').filter(Boolean)
  expect(longestCommonRun(split(left), split(right))).toEqual(expected)
})
