import type { Token } from '../text/find-frames'
import type { Saying } from './find-sayings'
import { findSubject } from './find-subject'

/** How many tokens before the colon a subject may stand: a sentence's worth, and few enough for a text of colons. */
const REACH = 60

/**
 * Somebody whose words a colon brings in without a cue verb; null where no colon stands before a quote, or no subject
 * before the colon.
 *
 *     The first questions went to the heart of it: “Why?” → null    The crews were blunt: “No.” → The crews / were
 */
export function colonSaying(tokens: readonly Token[]): Saying | null {
  const colon = tokens.findIndex(({ text }, i) => text === ':' && tokens[i + 1]?.pos === 'QUOTE')
  if (colon < 1) return null
  for (let i = Math.max(1, colon - REACH); i < colon; i++) {
    const pos = tokens[i]?.pos
    if (pos !== 'VERB' && pos !== 'AUX') continue
    const source = findSubject(tokens, i)
    if (source) return { kind: 'says', cue: { from: i, to: i + 1 }, source, inverted: false, relative: null }
  }
  return null
}
