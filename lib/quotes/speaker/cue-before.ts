import { foundIn, type SpeakerRule } from './rule'

/** Lee said that the port was “…”: the nearest saying before the quote in its frame, unless it serves a quote before it. */
export const cueBefore: SpeakerRule = ({ frames, frame, token }) => {
  const { sayings } = frames[frame] ?? { sayings: [] }
  const saying = sayings.findLast(({ cue, source }) => Math.max(cue.to, source.to) <= token)
  return saying ? foundIn(frame, saying) : null
}
