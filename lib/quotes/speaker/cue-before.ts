import type { Saying } from '../../people/find-sayings'
import { foundIn, type SpeakerRule } from './rule'

/** Verbs (lemmas) for what goes on in somebody: what follows them is said by whoever reports it. */
const INWARD = new Set([
  'think',
  'believe',
  'feel',
  'hope',
  'expect',
  'fear',
  'doubt',
  'guess',
  'learn',
  'find',
  'decide',
])

/**
 * Lee said that the port was “…”: the nearest saying before the quote in its frame. Where that only tells what its
 * subject feels, inside what somebody says, it is the one who says so: Lee said he felt “…”.
 */
export const cueBefore: SpeakerRule = ({ frames, frame, token }) => {
  const { tokens, sayings } = frames[frame] ?? { tokens: [], sayings: [] }
  const before = sayings.filter(({ cue, source }) => Math.max(cue.to, source.to) <= token)
  let at = before.length - 1
  while (at > 0 && isInward(before[at]) && reports(before[at - 1], before[at])) at--
  const saying = before[at]
  return saying ? foundIn(frame, saying) : null

  function isInward(one: Saying | undefined): boolean {
    const pronoun = tokens[one?.source.from ?? -1]?.pos === 'PRON'
    return pronoun && INWARD.has(tokens[one?.cue.from ?? -1]?.lemma ?? '')
  }
  /** Whether the second saying stands in the clause that the first one reports, with no quote between them. */
  function reports(outer: Saying | undefined, inner: Saying | undefined): boolean {
    if (!outer || !inner || outer.kind !== 'says' || outer.cue.to > inner.source.from) return false
    return tokens.slice(outer.cue.to, inner.cue.from).every(({ pos }) => pos !== 'QUOTE')
  }
}
