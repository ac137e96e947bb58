import { stemmer } from 'stemmer'
import { foldWord } from '../text/fold-word'
import { STOP_WORDS } from '../text/stop-words'

/** The words of a quote as they are compared with another's. */
export type QuoteWords = {
  /** All words in order, folded; contracted ones stand as they are. */
  readonly all: readonly string[]
  /** The stems of those that carry content, each once. */
  readonly content: ReadonlySet<string>
}

/** Longer quotes (speeches in full) are compared by this many words from their start; more cost time only. */
const MOST_WORDS = 2000

/**
 * The words of a quote, without punctuation, and the stems of its content words.
 *
 *     "It’s not practical." → all ["its", "not", "practical"], content {"practic"}
 */
export function wordsOfQuote(text: string): QuoteWords {
  const all: string[] = []
  const content = new Set<string>()
  for (const { 0: word } of text
    .slice(0, MOST_WORDS * 8)
    .matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
    const folded = foldWord(word.replace(/['’]s$/u, ''))
    if (!folded || all.length >= MOST_WORDS) continue
    all.push(folded)
    if (!STOP_WORDS.has(folded)) content.add(folded.length > 40 ? folded : stemmer(folded))
  }
  return { all, content }
}
