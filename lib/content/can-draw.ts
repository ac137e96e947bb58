import type { PictureFont } from './load-fonts'
import { readFontCharacters } from './read-font-characters'

const known = new WeakMap<PictureFont, ReadonlySet<number>>()

/**
 * Whether one or the other of the fonts has each character of a text; spaces need none. For a character that they lack the
 * drawing library would ask a server elsewhere, and draw an empty box where none answers.
 *
 *     “Zürich, Łódź” → true, “صحيفة النهر” → false
 */
export const canDraw = (text: string, fonts: readonly PictureFont[]): boolean =>
  [...text].every(
    (character) =>
      /\s/u.test(character) || fonts.some((font) => charactersOf(font).has(character.codePointAt(0) ?? 0)),
  )

function charactersOf(font: PictureFont): ReadonlySet<number> {
  const read = known.get(font) ?? readFontCharacters(font.data)
  known.set(font, read)
  return read
}
