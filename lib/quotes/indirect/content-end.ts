import type { Saying } from '../../people/find-sayings'
import type { Token } from '../../text/find-frames'

const isEnd = (token: Token | undefined): boolean => !token || /^[.!?;]$/u.test(token.text)

/**
 * The end of what is reported from token number `from` on: the frame's, or where the same speaker is said to go on,
 * another is named as the source or brought in by "and" or "while", or a colon brings in a quote.
 */
export function contentEnd(
  tokens: readonly Token[],
  from: number,
  saying: Saying,
  sayings: readonly Saying[],
): number {
  let to = tokens.length
  for (const other of sayings) {
    const start = Math.min(other.cue.from, other.source.from)
    if (other.cue.from <= from) continue
    const goesOn =
      other.source === saying.source && /^(?:PUNCT|CCONJ|ADV)$/u.test(tokens[other.cue.from - 1]?.pos ?? '')
    if (goesOn || other.kind === 'according') to = Math.min(to, other.cue.from)
    else if (
      other.kind === 'says' &&
      start > from &&
      other.source !== saying.source &&
      isOtherClause(tokens, start)
    )
      to = Math.min(to, start)
    else continue
    break
  }
  const colon = tokens.findIndex(
    ({ text }, i) => i > from && i < to && text === ':' && tokens[i + 1]?.pos === 'QUOTE',
  )
  if (colon > 0) to = colon
  while (
    to > from &&
    (isEnd(tokens[to - 1]) || /^(?:PUNCT|CCONJ|ADV|AUX|SCONJ)$/u.test(tokens[to - 1]?.pos ?? ''))
  ) {
    if (isEnd(tokens[to]) && tokens[to - 1]?.pos !== 'PUNCT') break
    to--
  }
  return to
}

/** "…, and Ruiz said", "…, while Ruiz said": what begins there is not what was said before. */
const isOtherClause = (tokens: readonly Token[], start: number): boolean =>
  /^(?:and|but|while|though|although)$/iu.test(tokens[start - 1]?.text ?? '') &&
  tokens[start - 2]?.text === ','
