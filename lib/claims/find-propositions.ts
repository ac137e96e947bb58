import { findTerms } from '../text/find-terms'
import { foldWord } from '../text/fold-word'
import type { ReadText, Sentence } from '../text/read-text'
import { sliceOf } from '../text/span'
import { isBoilerplate } from './is-boilerplate'
import type { Proposition } from './proposition'

/**
 * What a text states, in order: its sentences, without headings and without what belongs to the page rather than to
 * the account. Whoever splits sentences into propositions one day does it here; nothing later asks for sentences.
 */
export function findPropositions(read: ReadText): readonly Proposition[] {
  const stating = read.sentences.filter(
    (sentence) =>
      read.paragraphs[sentence.paragraph]?.kind !== 'heading' && !isBoilerplate(sliceOf(read.text, sentence)),
  )
  return stating.map((sentence, i) => describe(sentence, stating.length > 1 ? i / (stating.length - 1) : 0))
}

const NEGATION: ReadonlySet<string> = new Set([
  'not',
  'nt',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'without',
])

function describe(sentence: Sentence, position: number): Proposition {
  const terms = findTerms(sentence.words)
  const stemsOf = (keep: (pos: string) => boolean) => terms.filter((t) => keep(t.pos)).map((t) => t.stem)
  const words: string[] = []
  const quoted: number[] = []
  let inQuotes = false
  for (const { text } of sentence.words) {
    if (/^["“”]$/u.test(text)) inQuotes = text === '“' ? true : text === '”' ? false : !inQuotes
    const folded = foldWord(text)
    if (!folded) continue
    if (inQuotes) quoted.push(words.length)
    words.push(folded)
  }
  return {
    start: sentence.start,
    end: sentence.end,
    sentence: sentence.index,
    position,
    stems: terms.map((t) => t.stem),
    names: stemsOf((pos) => pos === 'PROPN'),
    verbs: stemsOf((pos) => pos === 'VERB'),
    nouns: stemsOf((pos) => pos === 'NOUN'),
    numbers: terms.filter((t) => /^\d/u.test(t.stem)).map((t) => t.stem),
    words,
    quoted,
    negated: words.some((word) => NEGATION.has(word)),
  }
}
