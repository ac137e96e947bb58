import { isPersonNoun } from '../../people/titles'
import type { Word } from '../../text/tag-words'
import type { Detail } from './detail'
import type { ReadStatement } from './read-statement'

/** Words on either side of a detail that its phrase may hold. */
const REACH = 9

/** Words in an apposition, a relative clause or brackets. */
const APPOSED = 12

/**
 * The words of the noun phrase that a detail stands in, and of what explains it, as numbers, its own left out: of "Lind" in
 * "the board's chairman, Ada Lind of Lenz, who opened the bridge, said" all but "said".
 */
export function phraseOf({ words }: Pick<ReadStatement, 'words'>, detail: Detail): readonly number[] {
  return [...phraseBefore(words, detail.first), ...phraseBehind(words, detail.last)]
}

/** What stands before the word `first`, and the name that it belongs to as a part of an apposition. */
function phraseBefore(words: readonly Word[], first: number): readonly number[] {
  const found: number[] = []
  const before = words[first - 1]?.text === ',' ? first - 2 : first - 1
  let at = before
  while (at >= 0 && before - at < REACH && (inPhrase(words[at]) || joins(words, at))) found.push(at--)
  if (before === first - 1 && APART.test(words[at]?.text ?? ''))
    for (let name = at - 1; at - name < REACH && isOfName(words[name]); name--) found.push(name)
  return found
}

/** What stands behind the word `last`, and the apposition, relative clause or brackets after it. */
function phraseBehind(words: readonly Word[], last: number): readonly number[] {
  const found: number[] = []
  let at = last + 1
  while (at < words.length && at - last <= REACH && inPhrase(words[at])) found.push(at++)
  const opens = words[at]?.text ?? ''
  const brackets = opens === '('
  if (!brackets && !(APART.test(opens) && opensApposition(words[at + 1]))) return found
  const end = brackets ? /^\)$/u : /^[,;.—–]$/u
  for (let i = at + 1; i < words.length && i - at <= APPOSED && !end.test(words[i]?.text ?? ''); i++)
    found.push(i)
  return found
}

/** What stands between a name and its apposition. */
const APART = /^[,—–]$/u

/** "Lind of Lenz": the name that an apposition explains. */
const isOfName = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'PROPN' || /^(?:of|\.)$/u.test(word.text))

const inPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(word.pos) ||
    /^(?:of|the|a|an|for|['’]s|['’]|-|\.|&|his|her|their|its|former|then)$/iu.test(word.text))

/** "the top Democrat on the board". */
const joins = (words: readonly Word[], at: number): boolean =>
  /^(?:on|at|in|to)$/iu.test(words[at]?.text ?? '') && isPersonNoun(words[at - 1]?.lemma.toLowerCase() ?? '')

const opensApposition = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:the|a|an|his|her|their|its|who|whose|which)$/iu.test(word.text) || inPhrase(word))
