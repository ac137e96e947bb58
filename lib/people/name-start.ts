import type { Word } from '../text/tag-words'
import { isGivenName, type NameRun } from './find-name-runs'
import { foldName } from './fold-name'
import { FORMS_OF_ADDRESS, isTitleWord } from './titles'

const fold = (word: Word | undefined): string => foldName(word?.text ?? '')

/** What stands before a name and qualifies its bearer; capitalised where it opens a sentence. Source: as for TITLES. */
const QUALIFIERS = new Set(
  'former ex late acting incoming outgoing longtime onetime fellow then embattled veteran senior'.split(' '),
)

/** Where in the run the name starts: after the last title, or else at the first given name that others follow. */
export function nameStart(words: readonly Word[], { from, to }: NameRun): number {
  let start = from
  for (let i = from; i < to - 1; i++) {
    const folded = fold(words[i])
    if (isTitleWord(folded) || FORMS_OF_ADDRESS.has(folded))
      start = words[i + 1]?.text === '.' ? i + 2 : i + 1
  }
  while (start < to - 1 && QUALIFIERS.has(fold(words[start]))) start++
  // "K. Robert Lund"
  const isInitial = /^\p{Lu}\.?$/u.test(words[start]?.text ?? '')
  if (start > from || isInitial || isGivenName(fold(words[from]))) return start
  for (let i = from + 1; i < to - 1; i++)
    if (isGivenName(fold(words[i])) && words[i - 1]?.text !== '-') return i
  return start
}
