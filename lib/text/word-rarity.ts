import classes from './word-frequencies.json'

/**
 * Stems by how common their words are in general English: the key is the logarithm of occurrences in a billion words.
 * Source: the English list of wordfreq 3.1 (books, news, encyclopedia, subtitles, web; data under CC BY-SA 4.0), words
 * of at least three occurrences in a million, folded and stemmed (findTerms) and added up; names, stop words and slurs
 * left out.
 */
const COMMONNESS: ReadonlyMap<string, number> = new Map(
  Object.entries(classes).flatMap(([common, stems]) =>
    stems.split(' ').map((stem) => [stem, Number(common)] as const),
  ),
)

/** What a word outside the list weighs: the least common listed word, and a little more. */
const RAREST = 4.7

/**
 * How much a stem tells by itself, whatever the event: the orders of magnitude between its words and the commonest
 * word. What is not listed, names among it, counts as rare.
 *
 *     "year" → about 2, "dredg" → 4.7
 */
export const wordRarity = (stem: string): number => {
  const common = COMMONNESS.get(stem)
  return common === undefined ? RAREST : 8 - common
}
