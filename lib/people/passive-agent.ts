import type { Token } from '../text/find-frames'
import { headOf, phraseStartingAt, type Run } from './noun-phrase'
import { isSpeakerNoun } from './titles'

/** How far behind a passive verb its agent is named: “described in May by Lee”. Farther, "by" tells of something else. */
const AGENT_REACH = 6

/** "called a “loss” by Lee", "described by Lee as": who does it; null where nobody who could is named. */
export function passiveAgent(tokens: readonly Token[], verb: number): Run | null {
  for (let i = verb + 1; i <= verb + AGENT_REACH; i++) {
    const token = tokens[i]
    if (
      !token ||
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'SCONJ' ||
      /^[.;:]$/u.test(token.text)
    )
      return null
    if (token.lemma !== 'by') continue
    const source = phraseStartingAt(tokens, i + 1)
    const head = source && tokens[headOf(tokens, source)]
    return source && head && (head.pos === 'PROPN' || isSpeakerNoun(head.lemma)) ? source : null
  }
  return null
}

/** "was told", "is being called": the subject hears or suffers it. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const cue = tokens[verb]
  if (/ing$/u.test(cue?.text ?? '')) return false
  if (tokens[verb + 1]?.lemma === 'by' && /(?:ed|n|told)$/u.test(cue?.text ?? '')) return true
  for (let i = verb - 1; i >= 0 && verb - i < 4; i--) {
    const token = tokens[i]
    if (token?.pos === 'AUX' && token.lemma === 'be') return true
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') return false
  }
  return false
}
