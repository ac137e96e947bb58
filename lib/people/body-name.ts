import type { Token } from '../text/find-frames'
import { BODY_NOUNS } from './titles'

/** A body's name has at most this many words; a longer run of capitals is a headline. */
const MOST_WORDS = 6

/**
 * The body whose name begins at token number `i` with "the": what a later "the board" may mean; null where none does.
 *
 *     the Harbour Board → name "the Harbour Board", head "board"
 */
export function bodyNamedAt(
  text: string,
  tokens: readonly Token[],
  i: number,
): { readonly name: string; readonly head: string } | null {
  const first = tokens[i]
  if (!first || !/^the$/iu.test(first.text)) return null
  let last = i
  while (last - i < MOST_WORDS && isNamePart(tokens[last + 1])) last++
  const end = tokens[last]
  const head = end?.text.toLowerCase() ?? ''
  if (!end || last - i < 2 || !BODY_NOUNS.has(head)) return null
  return { name: text.slice(first.start, end.end), head }
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:PROPN|NOUN|ADJ)$/u.test(token.pos) && /^\p{Lu}/u.test(token.text)
