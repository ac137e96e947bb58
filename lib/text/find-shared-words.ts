import { stemmer } from 'stemmer'
import { foldWord } from './fold-word'
import type { Span } from './span'
import { STOP_WORDS } from './stop-words'

type Folded = Span & { /** '' for a word that says nothing by itself. */ readonly stem: string }

const WORD = /[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*/gu

const foldedWords = (text: string): readonly Folded[] =>
  [...text.matchAll(WORD)].map((word) => {
    const folded = foldWord(word[0].replace(/[’']s$/u, ''))
    return {
      start: word.index,
      end: word.index + word[0].length,
      stem: STOP_WORDS.has(folded) ? '' : stemmer(folded),
    }
  })

/**
 * The stretches of a wording that other wordings have too, so that a page can make the shared words stand out.
 * Words are compared by stem; small words count only between two shared ones. Without other wordings: [].
 *
 *     findSharedWords('The dam broke at dawn', ['Overnight the dam was breaking']) → [dam]
 */
export function findSharedWords(text: string, others: readonly string[]): readonly Span[] {
  const elsewhere = new Set(others.flatMap((other) => foldedWords(other).map((word) => word.stem)))
  elsewhere.delete('')
  const shared: { start: number; end: number }[] = []
  let open = false
  for (const word of foldedWords(text)) {
    if (word.stem === '') continue
    const last = shared.at(-1)
    if (!elsewhere.has(word.stem)) open = false
    else if (open && last) last.end = word.end
    else {
      shared.push({ start: word.start, end: word.end })
      open = true
    }
  }
  return shared
}
