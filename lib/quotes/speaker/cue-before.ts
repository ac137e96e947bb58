import type { Saying } from '../../people/find-sayings'
import { speakingToken } from '../../people/speaking-token'
import type { Token } from '../../text/find-frames'
import { clauseStart } from '../indirect/clause-start'
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
  const earlier = sayings.filter(({ cue, source }) => Math.max(cue.to, source.to) <= token)
  const before = earlier.filter((saying) => !isAside(tokens, saying, token))
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
  const isOuters = INWARD.has(cue?.lemma ?? '') || isAfterAnother(tokens, inner, place.token)
  return isOuters && reports(tokens, outer, inner)
}

/** Lee said Ruiz begged him for a loan and “…”: the inner verb has had its object, and no clause of its own. */
const isAfterAnother = (tokens: readonly Token[], { kind, cue }: Saying, at: number): boolean =>
  kind === 'says' && tokens[at - 1]?.pos === 'CCONJ' && clauseStart(tokens, cue) === null

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

const isBreak = (token: Token | undefined): boolean =>
  token !== undefined && (/^[,)–—-]$/u.test(token.text) || token.text === '--')

/** “he has small hands – as Lee has said – and can “…””: whom an aside names says what is said before it, not behind. */
const isAside = (tokens: readonly Token[], { cue, source }: Saying, at: number): boolean => {
  const [from, to] = [Math.min(cue.from, source.from), Math.max(cue.to, source.to)]
  if (tokens[from - 1]?.text !== 'as' || !isBreak(tokens[from - 2])) return false
  return isBreak(tokens[to]) && to < at
}
