import { phraseStartingAt } from '../../people/noun-phrase'
import type { SpeakerRule } from './rule'

/** “We will dredge.” – Lee: a name after a dash, with nothing behind it. */
export const dashName: SpeakerRule = ({ frames, frame, token }) => {
  const tokens = frames[frame]?.tokens ?? []
  if (!/^[–—―-]+$/u.test(tokens[token + 1]?.text ?? '')) return null
  const source = phraseStartingAt(tokens, token + 2)
  if (!source) return null
  const next = tokens[source.to]
  return !next || next.text === ',' || next.text === '.' ? { frame, source, cue: null } : null
}
