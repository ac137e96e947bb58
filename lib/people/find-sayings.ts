import { INVERTING_VERBS, SAYING_VERBS } from '../text/cue-verbs'
import type { Frame, Token } from '../text/find-frames'
import { adjectiveSaying } from './adjective-saying'
import { colonSaying } from './colon-saying'
import { findSubject, relativeBefore } from './find-subject'
import { isCueVerb } from './is-cue-verb'
import { nominalSaying } from './nominal-saying'
import { phraseStartingAt, type Run } from './noun-phrase'
import { UTTERANCES } from './speaking-token'

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

/** How many tokens back a shared subject is looked for: longer than any sentence, short enough for a text of garbage. */
const REACH = 80

/** How many verbs of them may lack a subject before the search is given up: a sentence has few, a text of garbage all. */
const MOST_VERBS = 6

/**
 * All sayings of one frame, in order. A cue verb without a subject of its own ("…, adding that") takes the one before.
 *
 *     Lee said she agreed, according to the port. → [Lee / said] [she / agreed] [the port / according to]
 */
export function findSayings({ tokens }: Frame): readonly Saying[] {
  const sayings: Saying[] = []
  tokens.forEach((token, i) => {
    const saying =
      accordingTo(tokens, i) ??
      verbSaying(tokens, i, sayings.at(-1)) ??
      nominalSaying(tokens, i, sayings.at(-1)) ??
      adjectiveSaying(tokens, i)
    if (saying) sayings.push(saying)
  })
  const colon = sayings.length === 0 ? colonSaying(tokens) : null
  return colon ? [colon] : sayings
}

function accordingTo(tokens: readonly Token[], i: number): Saying | null {
  if (!/^according$/iu.test(tokens[i]?.text ?? '') || tokens[i + 1]?.lemma !== 'to') return null
  const source = phraseStartingAt(tokens, i + 2)
  return source && { kind: 'according', cue: { from: i, to: i + 2 }, source, inverted: true, relative: null }
}

function verbSaying(tokens: readonly Token[], i: number, before: Saying | undefined): Saying | null {
  const token = tokens[i]
  if (!token || !isCueVerb(tokens, i) || isPassive(tokens, i)) return null
  const kind = SAYING_VERBS.has(token.lemma) ? 'says' : 'judges'
  const cue = { from: i, to: i + 1 }
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
  // "issued a statement saying": not the statement's own verb.
  if (before?.pos === 'NOUN' && UTTERANCES.has(before.lemma)) return true
  return !(before && /^(?:AUX|NOUN|PROPN|PRON|ADV)$/u.test(before.pos))
}

/** "was told", "is being called": the subject hears or suffers it. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (/ing$/u.test(tokens[verb]?.text ?? '')) return false
  for (let i = verb - 1; i >= 0 && verb - i < 4; i--) {
    const token = tokens[i]
    if (token?.pos === 'AUX' && token.lemma === 'be') return true
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') return false
  }
  return false
}

/** “…,” said Lee: right after a quote, or after the comma that ends a reported clause. */
function invertedSource(tokens: readonly Token[], verb: number): Run | null {
  const [cue, before, next] = [tokens[verb], tokens[verb - 1], tokens[verb + 1]]
  if (!cue || !INVERTING_VERBS.has(cue.lemma) || !before || !next) return null
  const afterQuote = before.pos === 'QUOTE' || (before.text === ',' && tokens[verb - 2]?.pos === 'QUOTE')
  const afterClause =
    before.text === ',' &&
    /^(?:said|says|wrote|asked|added)$/u.test(cue.text) &&
    clauseBefore(tokens, verb - 1)
  if (!afterQuote && !afterClause) return null
  if (!afterQuote && !/^(?:PROPN|DET)$/u.test(next.pos)) return null
  if (next.pos === 'PRON' && !/^(?:he|she|they|I|we)$/u.test(next.text)) return null
  return phraseStartingAt(tokens, verb + 1)
}

/** Whether a verb stands before the comma at `comma`: "Lee, D-Ohio, said" has none, and inverts nothing. */
function clauseBefore(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 1; i >= 0 && comma - i < REACH; i--) {
    const pos = tokens[i]?.pos
    if (pos === 'QUOTE' || pos === 'SCONJ') return false
    if (pos === 'VERB' || pos === 'AUX') return true
  }
  return false
}

/** "…, adding that", "… and said", "declined to say": the subject of the saying before in the same frame. */
function sharedSource(tokens: readonly Token[], verb: number, before: Saying | undefined): Run | null {
  if (before) return before.source
  let tried = 0
  for (let i = Math.max(1, verb - REACH); i < verb && tried < MOST_VERBS; i++) {
    const pos = tokens[i]?.pos
    if (pos !== 'VERB' && pos !== 'AUX') continue
    tried++
    const subject = findSubject(tokens, i)
    if (subject) return subject
  }
  return null
}
