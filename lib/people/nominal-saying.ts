import type { Token } from '../text/find-frames'
import type { Saying } from './find-sayings'
import { phraseEndingAt, phraseStartingAt, type Run } from './noun-phrase'

/**
 * Nouns for what somebody says or holds, after which it may follow. Source: nouns of the reporting verbs that English
 * reference grammars list with a that-clause.
 */
const NOUNS = new Set(
  `claim assertion argument belief statement suggestion warning promise insistence contention allegation accusation
   charge pledge vow prediction assessment view opinion conclusion complaint criticism description characterization
   comment remark response answer reply demand threat denial declaration admission concern fear hope announcement
   proposal call observation acknowledgment assurance testimony revelation`.split(/\s+/u),
)

/** Nouns of which somebody's use "to do it" tells what is said. Source: as above. */
const WITH_INFINITIVE = new Set('promise pledge vow threat demand proposal call'.split(' '))

/** How far behind its noun a quote may begin: "claim of a “…”", "response was: “…”". */
const NEAR = 3

/** Somebody's claim, promise or answer, with what is said right behind it; null where no such noun, owner or words stand. */
export function nominalSaying(
  tokens: readonly Token[],
  i: number,
  before: Saying | undefined,
): Saying | null {
  const noun = tokens[i]?.pos === 'NOUN' ? (tokens[i]?.lemma ?? '') : ''
  if (!NOUNS.has(noun) || !tells(tokens, i, noun)) return null
  // "Lee said his comment “…”": the words go on with what Lee says.
  if (before && tokens[i + 1]?.pos === 'QUOTE') return null
  const source = ownerBefore(tokens, i) ?? ownerAfter(tokens, i)
  return source && { kind: 'says', cue: { from: i, to: i + 1 }, source, inverted: false, relative: null }
}

function tells(tokens: readonly Token[], i: number, noun: string): boolean {
  const by = tokens[i + 1]?.text === 'by' ? phraseStartingAt(tokens, i + 2) : null
  const next = by ? by.to : i + 1
  if (tokens[next]?.text === 'that') return true
  if (tokens[next]?.text === 'to' && tokens[next + 1]?.pos === 'VERB') return WITH_INFINITIVE.has(noun)
  return tokens.slice(next, next + NEAR + 1).some(({ pos }) => pos === 'QUOTE')
}

/** "Lee's own claim", "his claim". */
function ownerBefore(tokens: readonly Token[], noun: number): Run | null {
  let i = noun - 1
  while (i > noun - 3 && /^(?:ADJ|NOUN)$/u.test(tokens[i]?.pos ?? '')) i--
  if (/^(?:his|her|their|its)$/iu.test(tokens[i]?.text ?? '')) return { from: i, to: i + 1 }
  return /^['’]s?$/u.test(tokens[i]?.text ?? '') ? phraseEndingAt(tokens, i - 1) : null
}

/** "a claim by Lee". */
function ownerAfter(tokens: readonly Token[], noun: number): Run | null {
  return tokens[noun + 1]?.text === 'by' ? phraseStartingAt(tokens, noun + 2) : null
}
