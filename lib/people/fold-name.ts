import { remember } from '../text/remember'

const PLAIN = /^[A-Za-z]+$/u

/** So many names are remembered: each is folded several times in one article, and comes again in the next. */
const MOST_KNOWN = 20_000

/** A name without marks, case and punctuation, so that it can be compared: "O’Brién" → "obrien". */
export const foldName = remember(
  (name: string) =>
    PLAIN.test(name)
      ? name.toLowerCase()
      : name
          .normalize('NFKD')
          .toLowerCase()
          .replace(/[^\p{Ll}\p{Lo}\p{N} ]+/gu, '')
          .trim(),
  MOST_KNOWN,
)

/**
 * What the spellings of one name in different transliterations share: vowels written i, y or j and doubled letters fall
 * together, as do the letter pairs that stand for one foreign letter.
 *
 *     "Lysenkyy", "Lisenkiy" → "lisenki"
 */
export const skeletonOf = (name: string): string =>
  foldName(name)
    .replace(/ /gu, '')
    .replace(/[yj]/gu, 'i')
    .replace(/kh/gu, 'h')
    .replace(/ph/gu, 'f')
    .replace(/ck|q/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/ou|oo/gu, 'u')
    .replace(/tch|tsch|ch/gu, 'c')
    .replace(/sch|sh/gu, 's')
    .replace(/(.)\1+/gu, '$1')
