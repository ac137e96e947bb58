import { foundIn, type SpeakerRule } from './rule'

/** A paragraph of more frames than this is seldom followed by its last speaker's words. */
const MOST_FRAMES = 12

/** A paragraph that is one quote goes on with who spoke last in the paragraph before. */
export const paragraphBefore: SpeakerRule = ({ frames, frame, token, before }) => {
  const here = frames[frame]
  if (!here || token !== 0 || here.tokens.some(({ pos }) => pos !== 'QUOTE' && pos !== 'PUNCT')) return null
  for (let i = frame - 1; i >= frame - MOST_FRAMES; i--) {
    const earlier = frames[i]
    if (!earlier || earlier.paragraph < here.paragraph - 1) return null
    if (before && before.quotedIn === i) return before
    const saying = earlier.sayings.at(-1)
    if (saying) return foundIn(i, saying)
  }
  return null
}
