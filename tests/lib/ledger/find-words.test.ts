import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames, findWords } from '@/lib/ledger/find-words'

/** A slow, plain twin. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,’'ʼ][\p{L}\p{M}\p{N}]+)*\.?|[%$€£]/gu

const plainWords = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map((word) => (word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word))

const letter = fc.constantFrom(..."aB1.,’'ʼ %$€—“é\u0301𝔘ßİ\n(:Ю\ud835\udc00-")
const anyText = fc.oneof(fc.string({ unit: letter }), fc.string({ unit: 'grapheme' }))

describe('the words of a sentence', () => {
  test.each([
    ['a contraction and a price', 'Lind didn’t pay $1,200.', ['Lind', 'didn’t', 'pay', '$', '1,200']],
    ['stops inside', 'U.S. aid, e.g. grain.', ['U.S.', 'aid', 'e.g.', 'grain']],
    ['hyphens and dashes', 'A well-known mayor—hers.', ['A', 'well', 'known', 'mayor', 'hers']],
    ['no words', ' — … “”', []],
  ])('%s: %s', (_, text, words) => {
    expect(findWords(text).map(({ word }) => word)).toEqual(words)
  })

  test('of any text are those that the expression finds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findWords(text).map(({ word }) => word)).toEqual(plainWords(text))
      }),
    )
  })
})

describe('names', () => {
  test.each([
    ['within a sentence', 'The dam near Halden broke, Ada Lind said.', ['Halden', 'Ada', 'Lind']],
    ['not where a quote opens', 'She said: “Nobody left.”', []],
    ['not in a headline', 'Dam Near Halden Breaks', []],
  ])('%s: %s', (_, text, names) => {
    expect(findNames(text)).toEqual(names)
  })

  test('of any text are its words that are big where nothing opens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = findWords(text)
        const big = words.filter(({ isBig }) => isBig)
        const names = big.filter(({ opens }) => !opens).map(({ word }) => word)
        expect(findNames(text)).toEqual(big.length * 2 > words.length ? [] : names)
      }),
    )
  })
})
