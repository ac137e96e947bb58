import type { Token } from '../text/find-frames'
import { phraseEndingAt, type Run } from './noun-phrase'

/** So many names of a list are passed over on the way to its first. */
const MOST_NAMES = 5

/**
 * The whole of a subject that several share, from its last part: "Anna Holm, Lund and Orr | said" → from "Anna Holm" on;
 * the part itself where it stands alone, or is tied by "and" to what is no name at the start of its clause. Who speaks
 * such a phrase is the first named: the contract has one speaker for a quote, and that is whom a joint statement is
 * commonly quoted by.
 */
export function jointSubject(tokens: readonly Token[], last: Run): Run {
  if (tokens[last.from - 1]?.text !== 'and') return last
  let first = namedBefore(tokens, last.from - 1)
  for (let n = 0; first && n < MOST_NAMES && tokens[first.from - 1]?.text === ','; n++) {
    const further = namedBefore(tokens, first.from - 1)
    if (!further) break
    first = further
  }
  return first && opensClause(tokens, first.from) ? { from: first.from, to: last.to } : last
}

/** The name that ends before token number `tie`; null where none does. */
function namedBefore(tokens: readonly Token[], tie: number): Run | null {
  const phrase = phraseEndingAt(tokens, tie - 1)
  return phrase && tokens[tie - 1]?.pos === 'PROPN' ? phrase : null
}

/** Whether a clause begins there: "Lee met Ruiz and Lund said" shares no subject. */
const opensClause = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1]
  return !before || /^(?:PUNCT|QUOTE|SCONJ|CCONJ)$/u.test(before.pos) || before.text === 'that'
}
