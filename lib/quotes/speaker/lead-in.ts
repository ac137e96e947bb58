import { frameSubject } from './frame-subject'
import { foundIn, type SpeakerRule } from './rule'

/** Lee had this to say: | “…” — the frame before ends in a colon. */
export const leadIn: SpeakerRule = (place) => {
  const { frames, frame, token } = place
  const before = frames[frame - 1]
  if (token !== 0 || !before?.tokens.at(-1)?.text.endsWith(':')) return null
  const saying = before.sayings.at(-1)
  if (saying) return foundIn(frame - 1, saying)
  return frameSubject({ ...place, frame: frame - 1, token: before.tokens.length })
}
