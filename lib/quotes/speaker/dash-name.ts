import { phraseStartingAt } from '../../people/noun-phrase'
import { foundIn, type SpeakerRule } from './rule'

const DASH = /^[–—―-]+$/u

/** “We will dredge.” – Lee: a name after a dash with nothing behind it but a comma or a bracket; or on the line below. */
export const dashName: SpeakerRule = ({ frames, frame, token }) => {
  const here = frames[frame]
  const tokens = here?.tokens ?? []
  const next = tokens[token + 1]
  if (!next) {
    const below = frames[frame + 1]
    const [saying] = below?.sayings ?? []
    const isSigned = below?.paragraph === (here?.paragraph ?? 0) + 1 && DASH.test(below.tokens[0]?.text ?? '')
    return isSigned && saying?.source.from === 1 ? foundIn(frame + 1, saying) : null
  }
  if (!DASH.test(next.text)) return null
  const source = phraseStartingAt(tokens, token + 2)
  if (!source) return null
  const after = tokens[source.to]
  return !after || /^[,.(]$/u.test(after.text) ? { frame, source, cue: null } : null
}
