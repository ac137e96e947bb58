import { drop, fold, type CleanRule } from './draft'

/** The headline where it stands again: sites print it over the teaser and over the text. The first one stays. */
export const repeatedTitle: CleanRule = {
  name: 'repeated title',
  clean: (draft) => {
    const { title } = draft.facts
    if (title === null || draft.paragraphs[0] !== title) return draft
    const folded = fold(title)
    const places = draft.paragraphs.flatMap((line, i) =>
      i > 0 && line.length < title.length + 20 && fold(line) === folded ? [i] : [],
    )
    return drop(draft, 'repeated title', new Set(places))
  },
}
