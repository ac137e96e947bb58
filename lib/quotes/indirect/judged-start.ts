import type { Run } from '../../people/noun-phrase'
import type { Token } from '../../text/find-frames'

/** Verbs (lemmas) of which the object is what is said of it: "denied any part in it". Source: as for JUDGING_VERBS. */
const WITH_OBJECT = new Set(
  `deny accuse criticize criticise condemn denounce praise blame call describe label dub brand dismiss reject rebuke slam
   blast mock deride decry applaud commend defend recommend demand question characterize characterise portray oppose ridicule
   compare credit attack cite mention discuss express reiterate recall predict stress emphasize emphasise highlight`.split(
    /\s+/u,
  ),
)

/** Verbs (lemmas) with the prepositions that bring in what is said: "warned of a loss". Source: as above. */
const WITH_PREPOSITION: ReadonlyMap<string, RegExp> = new Map([
  ['call', /^(?:for|on)$/u],
  ['warn', /^(?:of|about|against)$/u],
  ['complain', /^(?:of|about)$/u],
  ['apologize', /^for$/u],
  ['apologise', /^for$/u],
  ['object', /^to$/u],
  ['boast', /^(?:of|about)$/u],
])

/** Where what a speaker says of somebody or something starts, right behind the cue; null where the cue tells nothing of it. */
export function judgedStart(tokens: readonly Token[], { to }: Run): number | null {
  if (WITH_PREPOSITION.get(tokens[to - 1]?.lemma ?? '')?.test(tokens[to]?.text ?? '')) return to
  if (!WITH_OBJECT.has(tokens[to - 1]?.lemma ?? '')) return null
  return /^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)$/u.test(tokens[to]?.pos ?? '') ? to : null
}
