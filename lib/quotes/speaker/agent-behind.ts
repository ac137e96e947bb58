import { foundIn, type SpeakerRule } from './rule'

/** It was called “a loss” by Lee. — a saying whose cue stands before the quote and whose speaker stands behind it. */
export const agentBehind: SpeakerRule = ({ frames, frame, token }) => {
  const { sayings } = frames[frame] ?? { sayings: [] }
  const saying = sayings.find(({ cue, source }) => cue.to <= token && source.from > token)
  return saying ? foundIn(frame, saying) : null
}
