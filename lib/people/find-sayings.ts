import { INVERTING_VERBS, SAYING_VERBS } from '../text/cue-verbs'
import type { Frame, Token } from '../text/find-frames'
import { adjectiveSaying } from './adjective-saying'
import { colonSaying } from './colon-saying'
import { findSubject, relativeBefore } from './find-subject'
import { isCueVerb } from './is-cue-verb'
import { isWithin } from './is-within'
import { labelSaying, namesBeforeColons } from './label-saying'
import { nominalSaying } from './nominal-saying'
import { headOf, phraseEndingAt, phraseStartingAt, type Run } from './noun-phrase'
import { UTTERANCES } from './speaking-token'
import { isSpeakerNoun, TIME_WORDS } from './titles'

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

function verbSaying(tokens: readonly Token[], i: number, before: readonly Saying[]): Saying | null {
  const token = tokens[i]
  if (!token || !isCueVerb(tokens, i)) return null
  const kind = SAYING_VERBS.has(token.lemma) ? 'says' : 'judges'
  const cue = { from: i, to: i + 1 }
  if (isPassive(tokens, i)) {
    const agent = agentOf(tokens, i)
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

/** How far behind a passive verb its agent is named: “described in May by Lee”. Farther, "by" tells of something else. */
const AGENT_REACH = 6

/** "called a “loss” by Lee", "described by Lee as": who does it; null where nobody who could is named. */
function agentOf(tokens: readonly Token[], verb: number): Run | null {
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
function isPassive(tokens: readonly Token[], verb: number): boolean {
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

/** “…,” said Lee: right after a quote, or after the comma that ends a reported clause. */
function invertedSource(tokens: readonly Token[], verb: number): Run | null {
  const [cue, before, next] = [tokens[verb], tokens[verb - 1], tokens[verb + 1]]
  if (!cue || !INVERTING_VERBS.has(cue.lemma) || !before || !next) return null
  // "The plan is doomed, writes Lee: “…”"
  const source = phraseStartingAt(tokens, verb + 1)
  const isLed = next.pos === 'PROPN' && tokens[source?.to ?? -1]?.text === ':' && before.text === ','
  if (isLed && tokens[(source?.to ?? 0) + 1]?.pos === 'QUOTE') return source
  const afterQuote = before.pos === 'QUOTE' || (before.text === ',' && tokens[verb - 2]?.pos === 'QUOTE')
  const afterClause =
    before.text === ',' &&
    /^(?:said|says|wrote|asked|added)$/u.test(cue.text) &&
    clauseBefore(tokens, verb - 1)
  if (!afterQuote && !afterClause) return null
  if (!afterQuote && !/^(?:PROPN|DET)$/u.test(next.pos)) return null
  if (next.pos === 'PRON' && !/^(?:he|she|they|I|we)$/u.test(next.text)) return null
  return source
}

/** Whether a verb stands before the comma at `comma`: "Lee, D-Ohio, said" has none, and inverts nothing. */
function clauseBefore(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 1; i >= 0 && comma - i < REACH; i--) {
    const pos = tokens[i]?.pos
    if (pos === 'QUOTE' || pos === 'SCONJ') return false
    // "Lee, who leads the port, asked": the verb is the name’s.
    if (pos === 'VERB' || pos === 'AUX') return !/^(?:who|whose|which)$/u.test(tokens[i - 1]?.text ?? '')
  }
  return false
}

/** "…, adding that", "… and said", "declined to say": the subject of the saying before in the same frame. */
function sharedSource(tokens: readonly Token[], verb: number, before: readonly Saying[]): Run | null {
  const clauses = before.filter((saying) => isClause(tokens, saying))
  let at = clauses.length - 1
  // "Lee said crews predict a loss and urged", "…, urging": Lee’s verbs, not the crews’.
  while (
    at > 0 &&
    (isSubordinate(tokens, clauses[at]) ||
      (isWithin(tokens, clauses[at], clauses[at - 1]) &&
        !isParallel(tokens[clauses[at]?.cue.from ?? -1], tokens[verb])))
  )
    at--
  return clauses[at]?.source ?? firstSubject(tokens, verb) ?? before.at(-1)?.source ?? null
}

/** "Lee shouted as the crews answered and urged": a clause that only tells when or why lends its subject to no later verb. */
const isSubordinate = (tokens: readonly Token[], saying: Saying | undefined): boolean =>
  saying !== undefined &&
  /^(?:as|when|while|after|before|because|since|if)$/iu.test(tokens[saying.source.from - 1]?.text ?? '')

/** Whether "and" may tie two verbs: both past or both present. A participle is tied to neither. */
const isParallel = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && !/ing$/u.test(other.text) && isPast(one) === isPast(other)

const isPast = ({ text, lemma }: Token): boolean => text.toLowerCase() !== lemma && !/(?:s|ing)$/u.test(text)

/** A verb is the clause's own; "according to" and "Lee’s claim that" are not, and lend their speaker to no other verb. */
const isClause = (tokens: readonly Token[], { kind, cue }: Saying): boolean =>
  kind !== 'according' && tokens[cue.from]?.pos === 'VERB'

/** The subject of the first verb before this one that has one. */
function firstSubject(tokens: readonly Token[], verb: number): Run | null {
  let tried = 0
  for (let i = Math.max(1, verb - REACH, afterOpener(tokens)); i < verb && tried < MOST_VERBS; i++) {
    const pos = tokens[i]?.pos
    if (pos !== 'VERB' && pos !== 'AUX') continue
    tried++
    const subject = findSubject(tokens, i)
    if (subject) return subject
  }
  return null
}

/** "Asked whether he …, Lee demurred": where the main clause begins, behind a clause that only leads to it. */
function afterOpener(tokens: readonly Token[]): number {
  if (
    !/^(?:asked|when|while|after|before|as|if|although|though|because|since|despite)$/iu.test(
      tokens[0]?.text ?? '',
    )
  )
    return 0
  const comma = tokens.slice(0, REACH).findIndex(({ text }) => text === ',')
  return Math.max(0, comma)
}
