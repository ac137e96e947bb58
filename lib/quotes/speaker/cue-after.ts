import type { Saying } from '../../people/find-sayings'
import type { Token } from '../../text/find-frames'
import { isClosed } from './is-closed'
import { foundIn, type SpeakerRule } from './rule'

/**
 * “…,” Lee said. “…,” said Lee. — a saying that begins right after the quote. A quote that is a part of its sentence,
 * as in Lee said “some” people claim it, belongs to what stands before it, if anything does.
 */
export const cueAfter: SpeakerRule = (place) => {
  const { frames, frame, token } = place
  const { tokens, sayings } = frames[frame] ?? { tokens: [], sayings: [] }
  const saying = sayings.find(({ source, cue }) => Math.min(source.from, cue.from) > token)
  if (!saying) return null
  const between = tokens.slice(token + 1, Math.min(saying.source.from, saying.cue.from))
  if (!between.every(({ pos }) => pos === 'PUNCT' || pos === 'ADV' || pos === 'CCONJ')) return null
  // “…,” a nod that tells of: what is said of the quote, not who says it.
  if (isParticiple(tokens, saying)) return null
  const isOwn = isClosed(place) && between.every(({ pos }) => pos !== 'CCONJ')
  const isPart = !isOwn && sayings.some(({ source, cue }) => Math.max(source.to, cue.to) <= token)
  return isPart ? null : foundIn(frame, saying)
}

/** Whether the cue is a participle that tells more of the noun before it: “a nod acknowledging”, not “Lee is saying”. */
const isParticiple = (tokens: readonly Token[], { cue }: Saying): boolean =>
  /ing$/u.test(tokens[cue.from]?.text ?? '') && tokens[cue.from - 1]?.pos === 'NOUN'
