import type { Word } from '../../text/tag-words'
import type { Detail } from './detail'
import type { ReadStatement } from './read-statement'

/** Words of a title or a description that may stand between what parts a list and its next name. */
const REACH = 7

/** Whether a detail is one of three and more of a kind: "Anna Holm, Tom Lund and Ada Lee". */
export function isListed({ words }: Pick<ReadStatement, 'words'>, { first, last }: Detail): boolean {
  let count = 1
  for (let at = last; count < 3; count++) {
    const next = nextName(words, at)
    if (next < 0) break
    at = next
  }
  for (let at = first; count < 3; count++) {
    const before = nameBefore(words, at)
    if (before < 0) break
    at = before
  }
  return count >= 3
}

const PARTS = /^(?:[,;&]|and|or)$/iu

/** What no name of a list stands behind: "Anna Holm, a teacher", "Anna Holm, who left". */
const APPOSED = /^(?:a|an|the|who|which|whose|that|his|her|their|its)$/iu

const isName = (word: Word | undefined): boolean => word?.pos === 'PROPN'

/** The last word of the next name of a list; -1 where none follows. */
function nextName(words: readonly Word[], from: number): number {
  let at = from + 1
  while (isName(words[at]) || /^(?:of|\.|-|['’]s?)$/u.test(words[at]?.text ?? '')) at++
  if (words[at]?.text === '(') {
    while (at < words.length && words[at]?.text !== ')') at++
    at++
  }
  if (!PARTS.test(words[at]?.text ?? '')) return -1
  while (PARTS.test(words[at]?.text ?? '')) at++
  if (APPOSED.test(words[at]?.text ?? '') && words[at - 1]?.text === ',') return -1
  for (let i = at; i < at + REACH; i++) {
    const word = words[i]
    if (!word || word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PUNCT') return -1
    if (!isName(word)) continue
    while (isName(words[i + 1])) i++
    return i
  }
  return -1
}

/** The first word of the name of a list before this one; -1 where none stands there. */
function nameBefore(words: readonly Word[], from: number): number {
  let at = from - 1
  for (let steps = 0; steps < REACH && !PARTS.test(words[at]?.text ?? ''); steps++) {
    const word = words[at]
    if (!word || word.pos === 'VERB' || word.pos === 'AUX' || APPOSED.test(word.text)) return -1
    at--
  }
  if (!PARTS.test(words[at]?.text ?? '')) return -1
  while (PARTS.test(words[at]?.text ?? '')) at--
  if (words[at]?.text === ')') {
    while (at >= 0 && words[at]?.text !== '(') at--
    at--
  }
  for (let i = at; i > at - REACH; i--) {
    const word = words[i]
    if (!word || word.pos === 'VERB' || word.pos === 'AUX' || word.text === ',') return -1
    if (!isName(word)) continue
    while (isName(words[i - 1])) i--
    return i
  }
  return -1
}
