import { foundIn, type SpeakerRule } from './rule'

/** “…,” Lee said. “…,” said Lee. — a saying that begins right after the quote. */
export const cueAfter: SpeakerRule = ({ frames, frame, token }) => {
  const { tokens, sayings } = frames[frame] ?? { tokens: [], sayings: [] }
  for (const saying of sayings) {
    const { source, cue } = saying
    const start = Math.min(source.from, cue.from)
    if (start <= token) continue
    const between = tokens.slice(token + 1, start)
    if (between.every(({ pos }) => pos === 'PUNCT' || pos === 'ADV' || pos === 'CCONJ'))
      return foundIn(frame, saying)
    return null
  }
  return null
}
