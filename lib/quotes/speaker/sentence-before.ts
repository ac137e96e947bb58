import { foundIn, type SpeakerRule } from './rule'

/**
 * Lee announced a lawsuit. | “…” — a quote that stands alone, or is all that its sentence says of its subject (Ruiz
 * “lost badly”), goes on with whoever is said to speak before it in its paragraph.
 */
export const sentenceBefore: SpeakerRule = ({ frames, frame, before }) => {
  const here = frames[frame]
  if (!here || here.sayings.length > 0 || here.tokens.some(({ pos }) => pos === 'VERB')) return null
  for (let i = frame - 1; i > (before?.quotedIn ?? -1); i--) {
    const earlier = frames[i]
    if (!earlier || earlier.paragraph !== here.paragraph) return null
    const saying = earlier.sayings.findLast(({ kind }) => kind !== 'judges')
    if (saying) return foundIn(i, saying)
  }
  return null
}
