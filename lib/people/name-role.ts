import type { Span } from '../text/span'
import type { Word } from '../text/tag-words'
import { foldName } from './fold-name'
import { isRank } from './ranked-role'
import { FORMS_OF_ADDRESS, PERSON_NOUNS, TIME_WORDS, TITLES } from './titles'

const fold = (word: Word | undefined): string => foldName(word?.text ?? '')

/** "Defense Secretary | Ada Lee", "the port's harbour master | Ada Lee": the title or role noun, with what qualifies it. */
export function roleBefore(words: readonly Word[], start: number, runStart: number): Span | null {
  let last = start - 1
  if (words[last]?.text === '.') last--
  const head = fold(words[last])
  if (last < 0 || FORMS_OF_ADDRESS.has(head)) return null
  const isRole = TITLES.has(lastPart(words[last])) || isRoleNoun(words[last])
  let from = isRole ? last : -1
  if (
    !isRole &&
    start > runStart &&
    runStart >= 2 &&
    words[runStart - 1]?.text === 'of' &&
    TITLES.has(fold(words[runStart - 2]))
  )
    from = runStart - 2 // "Secretary of State Ada Lee"
  if (from < 0) return null
  while (
    from > 0 &&
    start - from < 6 &&
    qualifies(words[from - 1], words[last]) &&
    !TIME_WORDS.has(words[from - 1]?.lemma ?? '')
  )
    from--
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 }
}

/** The last part of a word with hyphens, folded: "Ex-mayor" → "mayor". */
const lastPart = (word: Word | undefined): string => foldName(word?.text.split('-').at(-1) ?? '')

/** A noun for one person, not for several: "port officials Anna Holm and Tom Lund" gives neither a role. */
const isRoleNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.pos !== 'VERB' &&
  PERSON_NOUNS.has(word.lemma.split('-').at(-1) ?? '') &&
  !isPlural(word)

const isPlural = ({ text, lemma }: Word): boolean => /s$/u.test(text) && text.toLowerCase() === `${lemma}s`

/** Whether a word may qualify a title: before a capitalised one a capitalised word, or "former"; not "mocking | Sen.". */
function qualifies(word: Word | undefined, title: Word | undefined): boolean {
  if (!word || !/^(?:PROPN|NOUN|ADJ)$/u.test(word.pos)) return false
  return /^\p{Lu}/u.test(word.text) || !/^\p{Lu}/u.test(title?.text ?? '') || isRank(word.text)
}

/** "Ada Lee, the harbour master," and "Ada Lee (D-Ohio)": the apposition, without its article. */
export function roleAfter(words: readonly Word[], to: number): Span | null {
  if (words[to]?.text !== ',') return null
  let from = to + 1
  if (/^(?:the|a|an|his|her|their|its)$/iu.test(words[from]?.text ?? '')) from++
  let head = -1
  for (let i = from; i < from + 7; i++) {
    const word = words[i]
    if (!word || !/^(?:PROPN|NOUN|ADJ|NUM|PART|DET)$/u.test(word.pos)) break
    if (isRoleNoun(word) || TITLES.has(lastPart(word))) head = i
  }
  const [first, last] = [words[from], words[head]]
  return first && last && head >= from && words[head + 1]?.text !== "'s"
    ? { start: first.start, end: last.end }
    : null
}
