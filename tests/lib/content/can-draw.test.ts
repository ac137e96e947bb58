import { describe, expect, test } from 'vitest'
import { canDraw } from '../../../lib/content/can-draw'
import { loadFonts } from '../../../lib/content/load-fonts'

describe('what the pictures’ fonts can draw', () => {
  test.each([
    ['plain words', 'The dam rose by 40 centimetres.', true],
    ['what typesetters put in', '“We won’t” – said she … 5 €', true],
    ['letters of the extended set', 'Łódź, Şanlıurfa, Zürich', true],
    ['spaces of another width', 'a\u2009b\u00a0c', true],
    ['letters of another script', 'صحيفة النهر', false],
    ['Greek', 'Αθήνα', false],
    ['a small picture', 'Ferry 🚢', false],
    ['one such letter among others', 'the Москва affair', false],
    ['nothing', '', true],
  ])('%s', async (_, text, expected) => expect(canDraw(text, await loadFonts())).toBe(expected))
})
