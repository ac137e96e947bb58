import { isHeading } from '../../text/is-heading'
import { countWords, fold, type CleanRule } from './draft'

/** In words. Headlines of news sites have 6 to 16; raise it and a lead without its full stop becomes the title. */
const MOST_WORDS = 22

/**
 * The headline: a first line that equals the title that is known, or, where none is known, reads like one. It stays in
 * the body, as its first paragraph, and is the title, as the text writes it. A known title that the text does not open
 * with is not added to the body.
 */
export const headline: CleanRule = {
  name: 'headline',
  clean: (draft) => {
    const first = draft.paragraphs[0]
    if (first === undefined || first.length > 300) return draft
    const { title } = draft.facts
    const isTitle =
      title === null
        ? isHeadline(
            first,
            draft.paragraphs.find((line) => fold(line) !== fold(first)),
          )
        : fold(first) === fold(title)
    return isTitle ? { ...draft, facts: { ...draft.facts, title: first } } : draft
  },
}

/** A first line without the end of a sentence, over a longer one; or in title case with "?" or "!". */
function isHeadline(line: string, next: string | undefined): boolean {
  if (next === undefined || next.length <= line.length || countWords(line) < 2) return false
  if (isHeading(line.replace(/[?!]$/u, ''))) return true
  return countWords(line) <= MOST_WORDS && !/[.!?…:;,–—-]["'”’)\]]*$/u.test(line) && /\p{L}/u.test(line)
}
