import { drop, fold, type CleanRule } from './draft'
import { BARE_BYLINE } from './byline'

const AVATAR =
  /^(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}(?:avatar|gravatar|headshot|profile (?:picture|photo|image|pic)|author (?:picture|photo|image))$/iu

const UNMISTAKABLE =
  /^(?:(?:avatar|profile (?:picture|photo|image)|author (?:photo|image))(?: (?:of|for) .{1,60})?)$/iu

/**
 * What remains of an author's picture: its description, "Ada Avatar", "Ada Lee profile picture". A headline may end so
 * too ("New Trailer Unveils Avatar"), so the line must stand twice, beside a bare "By", or last.
 */
export const avatarLine: CleanRule = {
  name: 'profile picture',
  clean: (draft) => {
    const folded = draft.paragraphs.map((paragraph) => (paragraph.length < 100 ? fold(paragraph) : ''))
    const places = draft.paragraphs.flatMap((paragraph, i) => {
      if (UNMISTAKABLE.test(paragraph)) return [i]
      if (paragraph.length > 80 || !AVATAR.test(paragraph)) return []
      const isRepeated = folded.some((other, k) => k !== i && other === folded[i])
      const isByByline = [draft.paragraphs[i - 1], draft.paragraphs[i + 1]].some((line) =>
        BARE_BYLINE.test(line ?? ''),
      )
      const isLast = i > 0 && i === draft.paragraphs.length - 1
      return isRepeated || isByByline || isLast ? [i] : []
    })
    return drop(draft, 'profile picture', new Set(places))
  },
}
