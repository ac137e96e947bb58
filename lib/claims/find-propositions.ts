import { findInsideMarks } from '../text/find-inside-marks'
import { findTerms } from '../text/find-terms'
import { foldWord } from '../text/fold-word'
import type { ReadText, Sentence } from '../text/read-text'
import { sliceOf } from '../text/span'
import { isBoilerplate } from './is-boilerplate'
import type { Proposition } from './proposition'
import { splitSentence, type Part } from './split-sentence'

/**
 * What a text states, in order: its sentences, each cut where it states several things, without headings and without
 * what belongs to the page rather than to the account. Nothing later asks for sentences.
 */
export function findPropositions(read: ReadText): readonly Proposition[] {
  const stating = read.sentences.filter(
    (sentence) =>
      read.paragraphs[sentence.paragraph]?.kind !== 'heading' && !isBoilerplate(sliceOf(read.text, sentence)),
  )
  return stating.flatMap((sentence, i) =>
    splitSentence(sentence.words).map((part) =>
      describe(sentence, part, stating.length > 1 ? i / (stating.length - 1) : 0),
    ),
  )
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

function describe(sentence: Sentence, { words: own, subject }: Part, position: number): Proposition {
  const terms = findTerms(own)
  const stemsOf = (keep: (pos: string) => boolean) => terms.filter((t) => keep(t.pos)).map((t) => t.stem)
  const words: string[] = []
  const quoted: number[] = []
  const inside = findInsideMarks(own)
  own.forEach(({ text }, i) => {
    const folded = foldWord(text)
    if (!folded) return
    if (inside[i]) quoted.push(words.length)
    words.push(folded)
  })
  return {
    start: own[0] === sentence.words[0] ? sentence.start : (own[0]?.start ?? sentence.start),
    end: own.at(-1) === sentence.words.at(-1) ? sentence.end : (own.at(-1)?.end ?? sentence.end),
    subject,
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
