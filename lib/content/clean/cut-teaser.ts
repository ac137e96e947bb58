import { drop, fold, type CleanRule } from './draft'

/** Teasers stand before the text that they are cut from, and near the top. */
const FIRST = 8

/** In characters, folded. Lower it and a short line that trails off goes because a later one begins alike. */
const SHORTEST = 30

/** A teaser: an early paragraph that breaks off with "…" and that a later, longer one repeats in full. */
export const cutTeaser: CleanRule = {
  name: 'teaser',
  clean: (draft) => {
    const folded = draft.paragraphs.map((paragraph) => fold(paragraph.slice(0, 2000)))
    const teasers = draft.paragraphs.slice(0, FIRST).flatMap((paragraph, i) => {
      const cut =
        /^(.{1,1500}?)\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])(?:\s*(?:read more|more|continue reading))?\s*$/iu.exec(
          paragraph,
        )
      const start = fold(cut?.[1] ?? '')
      const isRepeated = folded.some(
        (other, k) => k > i && other.length > start.length && other.startsWith(start),
      )
      return start.length >= SHORTEST && isRepeated ? [i] : []
    })
    return drop(draft, 'teaser', new Set(teasers))
  },
}
