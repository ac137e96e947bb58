import type { SpeakerRule } from './rule'

/** “…,” Lee said. “…” — a quote that stands alone in its frame goes on with the speaker of the one before it. */
export const sameAsBefore: SpeakerRule = ({ frames, frame, token, before }) => {
  const here = frames[frame]
  const there = before && frames[before.quotedIn]
  if (!here || !there || here.paragraph !== there.paragraph) return null
  const alone = here.sayings.length === 0 && here.tokens.every(({ pos }) => pos !== 'VERB')
  return alone || token === 0 ? before : null
}
