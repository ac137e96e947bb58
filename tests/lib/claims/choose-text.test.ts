import { expect, test } from 'vitest'
import { chooseText } from '../../../lib/claims/choose-text'

const wording = (text: string) => ({ stems: text.split(' '), words: 10, leans: false })

test.each([
  ['the one without extras', ['dam broke', 'dam broke monday rain fell for weeks', 'dam broke monday'], 2],
  ['the first of equals', ['dam broke', 'dam broke'], 0],
  ['the only one', ['dam'], 0],
  ['not the odd one', ['choir won', 'dam broke monday', 'dam broke lenz'], 1],
])('%s', (_name, texts, expected) => {
  expect(chooseText(texts.map(wording), [...texts.keys()])).toBe(expected)
})

test('a fragment loses to a sentence', () => {
  expect(
    chooseText(
      [
        { stems: ['agre'], words: 2, leans: false },
        { stems: ['agre', 'talk'], words: 9, leans: false },
      ],
      [0, 1],
    ),
  ).toBe(1)
})

test('what leaves its subject to words before it loses to what names it', () => {
  const leaning = { ...wording('dam broke monday'), leans: true }
  expect(chooseText([leaning, wording('dam broke monday rain')], [0, 1])).toBe(1)
})

test('only what may be chosen is', () => {
  expect(chooseText(['dam broke', 'dam broke monday', 'choir'].map(wording), [1, 2])).toBe(1)
})
