import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findParagraphs } from '../../../lib/text/find-paragraphs'
import { sliceOf } from '../../../lib/text/span'

const found = (text: string) => findParagraphs(text).map((span) => sliceOf(text, span))

describe('findParagraphs', () => {
  test.each([
    ['parts at a blank line', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['takes a line of spaces for blank', 'One.\n \t\nTwo.', ['One.', 'Two.']],
    ['leaves a single line break inside', 'One\ntwo.', ['One\ntwo.']],
    ['leaves out the white space around', '\n\n  One.  \n\n\n\n Two.\n', ['One.', 'Two.']],
    ['finds none in an empty text', '', []],
    ['finds none in white space', ' \n\n \n', []],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('loses nothing but white space of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '.', '\n', ' ', '\t', '“', 'é', '😀')), (pieces) => {
        const text = pieces.join('')
        expect(found(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})
