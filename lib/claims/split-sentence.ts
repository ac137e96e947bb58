import { findInsideMarks } from '../text/find-inside-marks'
import type { Span } from '../text/span'
import type { Word } from '../text/tag-words'
import {
  CONTRASTING,
  JOINING,
  PREPOSITIONAL_PARTICIPLES,
  RELATIVE,
  SUBJECT_PRONOUNS,
  SUBORDINATING,
  TEMPORAL,
} from './clause-words'

/** A part of fewer words leans on the rest of its sentence: "and he won". Lowered, such scraps become passages. */
const FEWEST_WORDS = 6

/** A sentence has fewer words; what is longer is no prose, and is left whole. */
const MOST_WORDS = 300

/** Words within which a clause must come to its verb. Raised, lists of names pass for clauses. */
const LONGEST_SUBJECT = 8

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
    const next = Math.max(...BOUNDARIES.map((boundary) => boundary(words, i)))
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

/** Where the next part begins if one ends before word `i`; -1 where none ends. */
type Boundary = (words: readonly Word[], i: number) => number

const BOUNDARIES: readonly Boundary[] = [
  function semicolon(words, i) {
    return textOf(words, i) === ';' && beginsClause(words, i + 1) ? i + 1 : -1
  },
  function joinedAfterComma(words, i) {
    const joining = textOf(words, i + 1)
    if (textOf(words, i) !== ',' || !(JOINING.has(joining) || CONTRASTING.has(joining))) return -1
    const at = textOf(words, i + 2) === 'that' ? i + 3 : i + 2
    return beginsClause(words, at) ? at : -1
  },
  function joinedWithItsSubject(words, i) {
    const joins = JOINING.has(textOf(words, i)) && SUBJECT_PRONOUNS.has(textOf(words, i + 1))
    return joins && beginsClause(words, i + 1) ? i + 1 : -1
  },
  function relativeClause(words, i) {
    if (textOf(words, i) !== ',' || !RELATIVE.has(textOf(words, i + 1))) return -1
    return words.slice(i + 2, i + 2 + LONGEST_SUBJECT).some(isVerb) && isLast(words, i + 1) ? i + 1 : -1
  },
  function participle(words, i) {
    const word = words[i + 1]
    if (textOf(words, i) !== ',' || word?.pos !== 'VERB' || !isParticiple(word)) return -1
    return !PREPOSITIONAL_PARTICIPLES.has(textOf(words, i + 1)) && isLast(words, i + 1) ? i + 1 : -1
  },
  function subordinateAfterComma(words, i) {
    if (textOf(words, i) !== ',' || !SUBORDINATING.has(textOf(words, i + 1))) return -1
    return beginsClause(words, i + 2) && isLast(words, i + 1) ? i + 1 : -1
  },
  function temporal(words, i) {
    return TEMPORAL.has(textOf(words, i)) && beginsClause(words, i + 1) && isLast(words, i) ? i : -1
  },
]

const textOf = (words: readonly Word[], i: number): string => words[i]?.text.toLowerCase() ?? ''
const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX'
const isParticiple = ({ text }: Word): boolean => /ing$/iu.test(text)
const isFinite = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  return word !== undefined && isVerb(word) && !isParticiple(word) && textOf(words, i - 1) !== 'to'
}
const countWords = (words: readonly Word[]): number =>
  words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const BEFORE_VERB: ReadonlySet<string> = new Set([
  ...NOMINAL,
  'DET',
  'ADJ',
  'ADP',
  'PART',
  'ADV',
  'PUNCT',
  'SYM',
])

/** Whether a subject stands here and its verb follows soon. */
function beginsClause(words: readonly Word[], at: number): boolean {
  let hasSubject = false
  for (let i = at; i < at + LONGEST_SUBJECT; i++) {
    const word = words[i]
    if (!word) return false
    if (isVerb(word)) return hasSubject && isFinite(words, i)
    if (!BEFORE_VERB.has(word.pos) || /^["“(,]$/u.test(word.text)) return false
    if (NOMINAL.has(word.pos)) hasSubject = true
  }
  return false
}

/** Long enough to say something, with a subject before its verb. */
function isClause(words: readonly Word[]): boolean {
  if (countWords(words) < FEWEST_WORDS) return false
  const verb = words.findIndex((_, i) => isFinite(words, i))
  return verb > 0 && words.slice(0, verb).some(({ pos }) => NOMINAL.has(pos))
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

/** Whether nothing after `at` goes back to the clause before it: no comma with a verb on its heels. */
const isLast = (words: readonly Word[], at: number): boolean =>
  !words.some(({ text }, i) => i > at && text === ',' && isFinite(words, i + 1))

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
