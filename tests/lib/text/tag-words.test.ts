import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagWords } from '../../../lib/text/tag-words'

const tag = (text: string) => tagWords(text, { start: 0, end: text.length })

describe('tagWords', () => {
  it('splits a name from its possessive, also after the two were met between marks', () => {
    const text = 'Marlow’s plan was what Orwin’s rivals had feared.'
    const before = tag(text)
    expect(before.map((word) => word.text).slice(0, 3)).toEqual(['Marlow', '’s', 'plan'])
    for (const met of ['“Marlow’s”', '(Marlow’s)', 'Marlow’s, Orwin’s:', 'Orwin’s/Marlow’s']) tag(met)
    expect(tag(text)).toEqual(before)
  })

  it('tags a text the same whatever was tagged before it', () => {
    const words = fc.array(
      fc.constantFrom('Orwin’s', 'Orwin', '“', '”', '(', ')', '-', '/', 'led', 'plan', ' ', '.', ','),
    )
    const texts = fc.oneof(
      words.map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    )
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 5 }), (text, others) => {
        const before = tag(text)
        for (const other of others) tag(other)
        expect(tag(text)).toEqual(before)
      }),
    )
  })

  it('takes what stands without a space for longer than any word as one word of kind X', () => {
    const text = `See ${'a'.repeat(200)} now`
    expect(tag(text).map((word) => [word.text.length, word.pos])).toEqual([
      [3, 'VERB'],
      [200, 'X'],
      [3, 'ADV'],
    ])
  })

  it('has no words in an empty text', () => {
    expect(tag('')).toEqual([])
    expect(tag(' \n ')).toEqual([])
  })
})
