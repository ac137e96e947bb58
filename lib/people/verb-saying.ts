import { SAYING_VERBS } from '../text/cue-verbs'
import type { Token } from '../text/find-frames'
import type { Saying } from './find-sayings'
import { findSubject, relativeBefore } from './find-subject'
import { invertedSource } from './inverted-source'
import { isCueVerb } from './is-cue-verb'
import { headOf, phraseEndingAt } from './noun-phrase'
import { isPassive, passiveAgent } from './passive-agent'
import { sharedSource } from './shared-source'
import { UTTERANCES } from './speaking-token'
import { TIME_WORDS } from './titles'

/**
 * What the verb at token number `i` says of who speaks, as one of `before` did; null where it is no verb of saying, or
 * nobody is its subject.
 *
 *     Lee | said | she agreed → Lee    “…,” | said | Lee → Lee, inverted    called “a loss” by Lee → Lee
 */
export function verbSaying(tokens: readonly Token[], i: number, before: readonly Saying[]): Saying | null {
  const token = tokens[i]
  if (!token || !isCueVerb(tokens, i)) return null
  const kind = SAYING_VERBS.has(token.lemma) ? 'says' : 'judges'
  const cue = { from: i, to: i + 1 }
  if (isPassive(tokens, i)) {
    const agent = passiveAgent(tokens, i)
    return agent && { kind: 'judges', cue, source: agent, inverted: true, relative: null }
  }
  const after = invertedSource(tokens, i)
  if (after) return { kind, cue, source: after, inverted: true, relative: null }
  const shares = isInfinite(tokens, i)
  const own = shares ? null : findSubject(tokens, i)
  const source = own ?? sharedSource(tokens, i, before)
  const relative = own ? relativeBefore(tokens, i) : null
  return source && { kind, cue, source, inverted: false, relative }
}

/** "…, calling him", "went on to say": a form without a subject of its own. */
function isInfinite(tokens: readonly Token[], verb: number): boolean {
  const [before, cue] = [tokens[verb - 1], tokens[verb]]
  if (before?.pos === 'PART' && before.lemma === 'to') return true
  if (!/ing$/u.test(cue?.text ?? '')) return false
  return isBehindUtterance(tokens, verb) || !(before && /^(?:AUX|NOUN|PROPN|PRON|ADV)$/u.test(before.pos))
}

/** What somebody brings into the world, and then speaks through. Source: as for UTTERANCES. */
const PAPERS = new Set(
  'resolution bill motion op-ed report essay ad video release editorial brief notice'.split(' '),
)

/** "issued a statement on Monday | saying": not the statement's own verb. */
function isBehindUtterance(tokens: readonly Token[], verb: number): boolean {
  let last = verb - 1
  while (last > 0 && verb - last < 5 && isTimeWord(tokens[last])) last--
  const phrase = phraseEndingAt(tokens, last)
  if (!phrase) return false
  const head = tokens[headOf(tokens, phrase)]
  if (!head || (!UTTERANCES.has(head.lemma) && !PAPERS.has(head.lemma))) return false
  return /^(?:VERB|ADP)$/u.test(tokens[phrase.from - 1]?.pos ?? '')
}

const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (TIME_WORDS.has(token.text.toLowerCase()) || /^(?:on|late|early|last|this)$/u.test(token.text))
