/**
 * A word for comparing: compatibility forms undone, no accents, lower case, letters and digits only.
 * A word of nothing but punctuation folds to the empty string.
 *
 *     "Señor" → "senor"    "U.S." → "us."    "well-known" → "wellknown"
 *
 * A short all-capital abbreviation keeps a final stop, so that "US" and "U.S." are one word and "us" another.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  const bare = word.normalize('NFKD').replace(/[\p{M}]/gu, '')
  const letters = bare.replace(/[^\p{L}\p{N}]/gu, '')
  const abbreviation = /^\p{Lu}{2,4}$/u.test(letters) && /^(?:\p{Lu}\.?)+$/u.test(bare)
  return abbreviation ? letters.toLowerCase() + '.' : letters.toLowerCase()
}

/** Most words, for which none of the above is needed. */
const PLAIN = /^[A-Za-z]?[a-z]+$/
