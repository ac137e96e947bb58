import { foundIn, type SpeakerRule } from './rule'

/** The “best port” in the north is closing, Lee said. — the next saying after the quote in its frame. */
export const cueFarAfter: SpeakerRule = ({ frames, frame, token }) => {
  const { sayings } = frames[frame] ?? { sayings: [] }
  const saying = sayings.find(({ cue, source }) => Math.min(cue.from, source.from) > token)
  return saying ? foundIn(frame, saying) : null
}
