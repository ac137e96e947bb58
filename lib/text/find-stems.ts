import { stemmer } from 'stemmer'
import { foldWord } from './fold-word'
import type { Span } from './span'
import { STOP_WORDS } from './stop-words'

/** A word of a text; `stem` is '' for one that says nothing by itself. */
export type Stem = Span & { readonly stem: string }

const WORD = /[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*/gu

/**
 * The words of a text with their stems, for comparing wordings in whatever form and order; a text without words: [].
 *
 *     findStems('The dam’s walls') → ['', 'dam', 'wall']
 */
export const findStems = (text: string): readonly Stem[] =>
  [...text.matchAll(WORD)].map((word) => {
    const folded = foldWord(word[0].replace(/[’']s$/u, ''))
    return {
      start: word.index,
      end: word.index + word[0].length,
      stem: STOP_WORDS.has(folded) ? '' : stemmer(folded),
    }
  })
