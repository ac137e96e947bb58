import { foundIn, type SpeakerRule } from './rule'

/** How many frames back a speaker is looked for. Farther, others have spoken in between. */
const MOST_FRAMES = 3

/** A stretch of fewer characters is a word or two that anybody may have used. */
const LEAST_LENGTH = 25

/**
 * Lee spoke for an hour. | The port was “closed for good, and nobody is to blame”. — a long stretch in a sentence that
 * names nobody goes on with whoever is said to speak just before it.
 */
export const nearestBefore: SpeakerRule = ({ frames, frame, token, quoted, before }) => {
  const here = frames[frame]
  const stretch = quoted[here?.tokens[token]?.quoted ?? -1]
  if (!here || !stretch || here.sayings.length > 0 || stretch.end - stretch.start < LEAST_LENGTH) return null
  for (let i = frame - 1; i >= frame - MOST_FRAMES; i--) {
    const earlier = frames[i]
    if (!earlier || earlier.paragraph !== here.paragraph) return null
    if (before && before.quotedIn === i) return before
    const saying = earlier.sayings.findLast(({ kind }) => kind !== 'judges')
    if (saying) return foundIn(i, saying)
  }
  return null
}
