import { findSubject } from '../../people/find-subject'
import { speakingToken } from '../../people/speaking-token'
import type { SpeakerRule } from './rule'

/** Lee apologised for the “…”: the first subject of the frame that is somebody known. */
export const frameSubject: SpeakerRule = ({ frames, frame, token, mentionAt }) => {
  const { tokens } = frames[frame] ?? { tokens: [] }
  for (let i = 1; i < Math.min(tokens.length, token + 30); i++) {
    const { pos } = tokens[i] ?? {}
    if (pos !== 'VERB' && pos !== 'AUX') continue
    const source = findSubject(tokens, i)
    const head = source && tokens[speakingToken(tokens, source)]
    if (source && head && mentionAt(head.start)) return { frame, source, cue: null }
  }
  return null
}
