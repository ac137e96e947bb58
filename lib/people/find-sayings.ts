import type { Frame, Token } from '../text/find-frames'
import { adjectiveSaying } from './adjective-saying'
import { colonSaying } from './colon-saying'
import { labelSaying, namesBeforeColons } from './label-saying'
import { nominalSaying } from './nominal-saying'
import { phraseStartingAt, type Run } from './noun-phrase'
import { verbSaying } from './verb-saying'

/** Somebody speaks: the words that say so and who does, as token numbers of one frame. */
export type Saying = {
  readonly kind: 'says' | 'judges' | 'according'
  /** "said"; "according to". */
  readonly cue: Run
  readonly source: Run
  /** True where the source stands after its cue: “…,” said Lee. */
  readonly inverted: boolean
  /** The token "who" that stands for the source beside the cue: "Lee, who said"; null elsewhere. */
  readonly relative: number | null
}

/** Kinds of words that a cue may be of, with those that the tagger takes cues for. Most words are of no such kind. */
const MAY_SAY: ReadonlySet<string> = new Set([
  'VERB',
  'NOUN',
  'ADJ',
  'ADP',
  'ADV',
  'PROPN',
  'X',
  'INTJ',
  'AUX',
  'SCONJ',
])

/**
 * All sayings of one frame, in order. A cue verb without a subject of its own ("…, adding that") takes the one before.
 *
 *     Lee said she agreed, according to the port. → [Lee / said] [she / agreed] [the port / according to]
 */
export function findSayings({ tokens }: Frame): readonly Saying[] {
  const sayings: Saying[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!MAY_SAY.has(tokens[i]?.pos ?? 'PUNCT')) continue
    const saying =
      accordingTo(tokens, i) ??
      verbSaying(tokens, i, sayings) ??
      nominalSaying(tokens, i, sayings.at(-1)) ??
      adjectiveSaying(tokens, i)
    if (saying) sayings.push(saying)
  }
  const labels = namesBeforeColons(tokens, sayings)
  if (labels.length > 0) return [...sayings, ...labels].sort((a, b) => a.cue.from - b.cue.from)
  const colon = sayings.length === 0 ? (labelSaying(tokens) ?? colonSaying(tokens)) : null
  return colon ? [colon] : sayings
}

function accordingTo(tokens: readonly Token[], i: number): Saying | null {
  if (tokens[i + 1]?.lemma !== 'to' || tokens[i]?.text.toLowerCase() !== 'according') return null
  const source = phraseStartingAt(tokens, i + 2)
  return source && { kind: 'according', cue: { from: i, to: i + 2 }, source, inverted: true, relative: null }
}
