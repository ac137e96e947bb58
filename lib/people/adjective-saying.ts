import type { Token } from '../text/find-frames'
import type { Saying } from './find-sayings'
import { findSubject } from './find-subject'

/**
 * Adjectives for somebody's view, after which it may follow as a clause. Source: those that English reference grammars
 * list with a that-clause and a person as the subject.
 */
const ADJECTIVES = new Set(
  `confident sure certain aware unaware hopeful convinced concerned worried afraid glad proud optimistic adamant clear
   skeptical sceptical doubtful surprised disappointed`.split(/\s+/u),
)

/** Lee was confident that the port will close → Lee / confident; null where no clause follows, or nobody is. */
export function adjectiveSaying(tokens: readonly Token[], i: number): Saying | null {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!token || !ADJECTIVES.has(token.text) || next?.text !== 'that') return null
  if (before?.pos !== 'AUX' && before?.pos !== 'ADV') return null
  const source = findSubject(tokens, i)
  // "It is clear that": nobody's view.
  if (!source || /^(?:it|there)$/iu.test(tokens[source.from]?.text ?? '')) return null
  return { kind: 'says', cue: { from: i, to: i + 1 }, source, inverted: false, relative: null }
}
