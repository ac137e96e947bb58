import type { Saying } from '../../people/find-sayings'
import { speakingToken } from '../../people/speaking-token'
import type { Token } from '../../text/find-frames'
import { foundIn, type Place, type SpeakerRule } from './rule'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verbs (lemmas) for what goes on in somebody, or is done: what follows them is said by whoever reports it. */
const INWARD = words(`
  think believe feel hope expect fear doubt guess learn find decide know worry agree share assume determine calculate
  attack hit push go weigh oppose defend back endorse advocate protest campaign address fire shoot paint rail refer
`)

/**
 * Lee said that the port was “…”: the nearest saying before the quote in its frame. Where that only tells what its
 * subject feels or does, inside what somebody says, it is the one who says so: Lee said he felt “…”; the same where
 * nobody known is its subject, or where its noun is but a part of the clause: Lee said Ruiz’s claim was “…”.
 */
export const cueBefore: SpeakerRule = (place) => {
  const { frames, frame, token } = place
  const { tokens, sayings } = frames[frame] ?? { tokens: [], sayings: [] }
  const before = sayings.filter(({ cue, source }) => Math.max(cue.to, source.to) <= token)
  let at = before.length - 1
  while (at > 0 && isLess(place, tokens, before[at], before[at - 1])) at--
  const saying = before[at]
  return saying ? foundIn(frame, saying) : null
}

/** Whether the outer of two sayings, rather than the inner one, brings in the quote. */
function isLess(
  place: Place,
  tokens: readonly Token[],
  inner: Saying | undefined,
  outer: Saying | undefined,
): boolean {
  if (!inner || !outer || !isKnown(place, tokens, outer)) return false
  const cue = tokens[inner.cue.from]
  if (cue?.pos === 'NOUN')
    return tokens.slice(inner.cue.to, place.token).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (!isKnown(place, tokens, inner) && tokens[inner.source.from]?.pos !== 'PRON') return true
  return INWARD.has(cue?.lemma ?? '') && reports(tokens, outer, inner)
}

/** Whether the second saying stands in the clause that the first one reports, with no quote between them. */
const reports = (tokens: readonly Token[], outer: Saying, inner: Saying): boolean =>
  outer.kind === 'says' &&
  outer.cue.to <= inner.source.from &&
  tokens.slice(outer.cue.to, inner.cue.from).every(({ pos }) => pos !== 'QUOTE')

/** Whether somebody known is said to speak. */
function isKnown({ mentionAt }: Place, tokens: readonly Token[], { source }: Saying): boolean {
  const head = tokens[speakingToken(tokens, source)]
  return head !== undefined && mentionAt(head.start) !== null
}
