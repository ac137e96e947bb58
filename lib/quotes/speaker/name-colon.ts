import { phraseEndingAt } from '../../people/noun-phrase'
import type { SpeakerRule } from './rule'

/** Lee: “We lost.” — a name and a colon open the frame, as in a transcript. */
export const nameColon: SpeakerRule = ({ frames, frame, token }) => {
  const tokens = frames[frame]?.tokens ?? []
  if (tokens[token - 1]?.text !== ':') return null
  const source = phraseEndingAt(tokens, token - 2)
  return source?.from === 0 ? { frame, source, cue: null } : null
}
