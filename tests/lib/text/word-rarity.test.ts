import { expect, test } from 'vitest'
import { findTerms } from '../../../lib/text/find-terms'
import { tagWords } from '../../../lib/text/tag-words'
import { wordRarity } from '../../../lib/text/word-rarity'

const rarityIn = (text: string) =>
  findTerms(tagWords(text, { start: 0, end: text.length })).map(({ stem }) => wordRarity(stem))

test('a common word tells less than a rare one, whatever its ending', () => {
  const [years = 0, dredged = 0] = rarityIn('years dredged')
  expect(years).toBeLessThan(3)
  expect(dredged).toBeGreaterThan(4)
})

test('a word that nobody knows counts as rare', () => {
  expect(wordRarity('xqzt')).toBeGreaterThan(4)
})
