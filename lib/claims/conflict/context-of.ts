import { findTerms } from '../../text/find-terms'
import type { Span } from '../../text/span'
import type { Word } from '../../text/tag-words'

/** Words on either side of a detail that say what it is the value of. */
const REACH = 7

/** The stems beside the words from number `first` to `last` (last included), theirs left out. */
export function contextOf(words: readonly Word[], first: number, last: number): readonly string[] {
  const beside = [
    ...words.slice(Math.max(0, first - REACH), first),
    ...words.slice(last + 1, last + 1 + REACH),
  ]
  return [...new Set(findTerms(beside).map(({ stem }) => stem))]
}

/** The few words before a detail, back to a break in the sentence; the words after it where none stand before. */
export function aboutOf(words: readonly Word[], first: number, last: number): Span {
  let from = first
  while (from > 0 && first - from < 5 && !isBreak(words[from - 1])) from--
  const start = words[from]
  const end = words[first - 1]
  if (from < first && start && end) return { start: start.start, end: end.end }
  let to = last
  while (to + 1 < words.length && to - last < 5 && !isBreak(words[to + 1])) to++
  return { start: words[Math.min(last + 1, to)]?.start ?? 0, end: words[to]?.end ?? 0 }
}

const isBreak = (word: Word | undefined): boolean =>
  !word || /^that$/iu.test(word.text) || (word.pos === 'PUNCT' && word.text !== '-')
