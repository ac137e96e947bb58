import type { Word } from '../text/tag-words'

/** A part of fewer words leans on the rest of its sentence: "and he won". Lowered, such scraps become passages. */
export const FEWEST_WORDS = 6

/** Words within which a clause must come to its verb. Raised, lists of names pass for clauses. */
export const LONGEST_SUBJECT = 8

/** The word at `i` in lower case; '' beyond the ends. */
export const textOf = (words: readonly Word[], i: number): string => words[i]?.text.toLowerCase() ?? ''

export const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX'
/** By its form: an "ing" that the tagger takes for a verb. */
export const isParticiple = ({ text }: Word): boolean => /ing$/iu.test(text)

/** Whether word `i` can carry a clause: a verb, no participle, and not behind "to". */
export const isFinite = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  return word !== undefined && isVerb(word) && !isParticiple(word) && textOf(words, i - 1) !== 'to'
}

/** Marks do not count. */
export const countWords = (words: readonly Word[]): number =>
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
export function beginsClause(words: readonly Word[], at: number): boolean {
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
export function isClause(words: readonly Word[]): boolean {
  if (countWords(words) < FEWEST_WORDS) return false
  const verb = words.findIndex((_, i) => isFinite(words, i))
  return verb > 0 && words.slice(0, verb).some(({ pos }) => NOMINAL.has(pos))
}
