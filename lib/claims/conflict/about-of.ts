import type { Span } from '../../text/span'
import type { Word } from '../../text/tag-words'
import type { Detail } from './detail'

/** Words that tell what a detail is the value of; more of them repeat the sentence. */
const MOST_WORDS = 5

/** The few words before a detail, back to a break in the sentence; the words after it where none stand before. */
export function aboutOf(words: readonly Word[], { first, last }: Detail): Span {
  let from = first
  while (from > 0 && first - from < MOST_WORDS && !isBreak(words[from - 1])) from--
  const start = words[from]
  const end = words[first - 1]
  if (from < first && start && end) return { start: start.start, end: end.end }
  let to = last
  while (to + 1 < words.length && to - last < MOST_WORDS && !isBreak(words[to + 1])) to++
  return { start: words[Math.min(last + 1, to)]?.start ?? 0, end: words[to]?.end ?? 0 }
}

const isBreak = (word: Word | undefined): boolean =>
  !word || /^that$/iu.test(word.text) || (word.pos === 'PUNCT' && word.text !== '-')
