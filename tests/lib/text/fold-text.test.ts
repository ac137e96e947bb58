import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../../lib/text/fold-text'

test.each([
  ['case, marks and dashes', '“We won’t go – yet,” she said.', 'we won t go yet she said'],
  ['money and shares', '$1,200 is 5% of €24,000.', '$1 200 is 5% of €24 000'],
  ['letters of other scripts', 'Señora Ørsted – “ﬁn”…', 'señora ørsted fin'],
  ['nothing but marks', '“…” –', ''],
])('%s', (_, text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('what is read the short way is read as all other text is', () => {
  const plain = fc.string({
    unit: fc
      .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0x2000, max: 0x206f }))
      .map((code) => String.fromCharCode(code)),
  })
  fc.assert(
    fc.property(plain, (text) => {
      // A letter of another script sends the whole text the long way.
      expect(foldText(`${text} é`)).toBe(`${foldText(text)} é`.trim())
    }),
  )
})
