import { stemmer } from 'stemmer'
import { foldWord } from './fold-word'
import { NUMBER_WORDS } from './number-words'
import { STOP_WORDS } from './stop-words'
import type { PartOfSpeech, Word } from './tag-words'

/** A content word as it is compared with others. Returned by findTerms. */
export type Term = {
  /** Folded and stemmed; a number word as its digits. */
  readonly stem: string
  readonly pos: PartOfSpeech
  /** The number of its word in the list given. */
  readonly word: number
}

/**
 * The content words of a stretch of text, in order: stop words and punctuation are gone, "resigned" and "resigns" are
 * one stem, "twelve" and "12" too. Words without content have none.
 *
 *     "The officers were indicted" → stems ["offic", "indict"]
 */
export function findTerms(words: readonly Word[]): readonly Term[] {
  const terms: Term[] = []
  words.forEach(({ text, pos }, word) => {
    const folded = foldWord(text)
    if (!folded || STOP_WORDS.has(folded)) return
    terms.push({ stem: stemOf(folded, pos), pos, word })
  })
  return terms
}

/** Longer than any word: what is longer is a blob, and the stemmer's patterns need not see it. */
const LONGEST_WORD = 40

function stemOf(folded: string, pos: PartOfSpeech): string {
  if (folded.length > LONGEST_WORD) return folded.slice(0, LONGEST_WORD)
  const number = NUMBER_WORDS.get(folded)
  if (number !== undefined && folded !== 'one') return String(number)
  return stemmer(pos === 'PROPN' ? foldEnding(folded) : folded)
}

/** Names that come from other scripts are spelled in several ways at their end: "-iy", "-yy", "-yi", "-ii" are "-y". */
const foldEnding = (name: string): string =>
  name.length > 4 ? name.replace(/(?:iy|yy|yi|ii|ij|yj)$/u, 'y') : name
