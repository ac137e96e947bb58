import { findInsideMarks } from '../text/find-inside-marks'
import type { Span } from '../text/span'
import type { Word } from '../text/tag-words'
import { countWords, FEWEST_WORDS, isClause, isFinite, isVerb } from './clause'
import { RELATIVE } from './clause-words'
import { findBoundary } from './find-boundary'

/** A sentence has fewer words; what is longer is no prose, and is left whole. */
const MOST_WORDS = 300

/** A part of a sentence that states something of its own. Returned by splitSentence. */
export type Part = {
  readonly words: readonly Word[]
  /** Where its subject stands, if that is left to an earlier part: "…, adding that", "…, which". */
  readonly subject: Span | null
}

/**
 * What each part of a sentence states, as stretches of its words in order: the whole sentence, or its clauses where it has
 * several that can stand side by side. "And", "but" and the marks before a part belong to none; "after", "which" and
 * "adding" open their part. A clause in the midst of another stays with it, and nothing is cut inside quotation marks
 * or brackets, for what stands there is one utterance.
 *
 *     "The dam broke on Monday morning, and the mayor said that nobody was hurt." →
 *     [The dam broke on Monday morning] [the mayor said that nobody was hurt.]
 */
export function splitSentence(words: readonly Word[]): readonly Part[] {
  if (words.length > MOST_WORDS) return [{ words, subject: null }]
  const parts: Part[] = []
  const closed = findClosed(words)
  let from = 0
  let subject: Span | null = null
  for (let i = FEWEST_WORDS; i < words.length - FEWEST_WORDS; i++) {
    if (closed[i]) continue
    const next = findBoundary(words, i)
    if (next < 0 || closed[next] || countWords(words.slice(next)) < FEWEST_WORDS) continue
    const part = words.slice(from, i)
    if (!isClause(part)) continue
    parts.push({ words: part, subject })
    subject = findSubject(part, words[next])
    from = next
    i = next
  }
  return [...parts, { words: from === 0 ? words : words.slice(from), subject }]
}

/** The subject that a part beginning with this word takes from the one before: what a participle or a relative goes back to. */
function findSubject(before: readonly Word[], opening: Word | undefined): Span | null {
  const [first, last] = [before[0], before.at(-1)]
  if (!first || !last || !opening) return null
  if (RELATIVE.has(opening.text.toLowerCase())) {
    const start = before.findLastIndex((word) => isVerb(word) || word.pos === 'ADP') + 1
    return { start: before[start]?.start ?? last.start, end: last.end }
  }
  if (opening.pos !== 'VERB') return null
  const verb = before.findIndex((_, i) => isFinite(before, i))
  return { start: first.start, end: before[verb]?.start ?? last.end }
}

/** By word: whether it stands inside quotation marks or brackets, also where only one of the two marks is in the sentence. */
function findClosed(words: readonly Word[]): readonly boolean[] {
  const isOdd = words.filter(({ text }) => text === '"').length % 2 === 1
  const firstMark = words.find(({ text }) => /^["“”]$/u.test(text))
  const quoted = findInsideMarks(words, firstMark?.text === '”')
  let depth = 0
  return words.map(({ text }, i) => {
    if (text === '(' || text === '[') depth++
    if (text === ')' || text === ']') depth = Math.max(0, depth - 1)
    return isOdd || quoted[i] === true || depth > 0
  })
}
