import type { Run } from '../people/noun-phrase'
import { phraseStartingAt } from '../people/noun-phrase'
import type { Saying } from '../people/find-sayings'
import { TIME_WORDS } from '../people/titles'
import type { Token } from '../text/find-frames'
import type { SpeechFrame } from './speaker/rule'

/** Reported words of one frame: what is reported, and the saying that reports it. */
export type Reported = { readonly content: Run; readonly saying: Saying }

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verbs (lemmas) after which a clause may follow without "that". Source: as for SAYING_VERBS. */
const WITH_BARE_CLAUSE = words(`
  say tell claim argue believe think insist hope add note warn suggest admit maintain contend acknowledge state fear
  feel guess reckon estimate predict promise vow swear assure remind explain concede complain agree allege assert mean
  report announce conclude indicate tweet confirm
`)

/** Verbs whose hearer stands between them and what is said. Source: as above. */
const WITH_HEARER = words(
  'tell assure remind inform warn urge ask advise order instruct beg implore promise persuade',
)

/** Verbs after which "to do it" is what is said. Source: as above. */
const WITH_INFINITIVE = words(`
  promise pledge vow swear threaten agree ask urge tell order beg demand propose advise instruct implore persuade warn
`)

/** Words that open a reported clause. */
const OPENER = /^(?:that|whether|if|how|why|what|when|where|who)$/iu

/**
 * What a frame reports without quotation marks, in order, never overlapping; [] where it reports nothing, or only with
 * somebody's words in quotation marks among it, which are quotes of their own.
 *
 *     Lee said that the port will close. → "that the port will close", Lee said
 *     The port will close, Lee said.     → "The port will close", Lee said
 */
export function findIndirect({ tokens, sayings }: SpeechFrame): readonly Reported[] {
  const found: Reported[] = []
  let free = 0
  for (const saying of sayings) {
    const start = Math.min(saying.cue.from, saying.source.from)
    if (start < free && !isSequel(saying, found.at(-1))) continue
    const content = contentAfter(tokens, saying, sayings) ?? contentBefore(tokens, saying, free)
    if (!content || hasQuote(tokens, content) || content.to - content.from < 2) continue
    found.push({ content, saying })
    free = Math.max(content.to, saying.cue.to, saying.source.to)
  }
  return found
}

/** "…, adding that": the saying shares its source with the one before. */
const isSequel = (saying: Saying, before: Reported | undefined): boolean =>
  before !== undefined && saying.source === before.saying.source && saying.cue.from >= before.content.to

const hasQuote = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === 'QUOTE')

const isEnd = (token: Token | undefined): boolean => !token || /^[.!?;]$/u.test(token.text)

/** "The port will close, Lee said [on Monday].": the clause before the comma, if the frame ends with the saying. */
function contentBefore(tokens: readonly Token[], saying: Saying, free: number): Run | null {
  const start = Math.min(saying.cue.from, saying.source.from)
  if (saying.kind === 'judges' || tokens[start - 1]?.text !== ',' || start - 1 - free < 3) return null
  const after = tokens[Math.max(saying.cue.to, saying.source.to)]
  const ends = isEnd(after) || saying.kind === 'according'
  const adverbial = after && (after.pos === 'ADP' || TIME_WORDS.has(after.text.toLowerCase()))
  if (!ends && !adverbial) return null
  const content = { from: free, to: start - 1 }
  const opens =
    !/^(?:ADP|SCONJ|CCONJ)$/u.test(tokens[free]?.pos ?? '') && !/ing$/u.test(tokens[free]?.text ?? '')
  return opens && hasVerb(tokens, content) ? content : null
}

/** "Lee told reporters on Monday | that …", "According to Lee, | …": from the clause's start to the end or the next saying. */
function contentAfter(tokens: readonly Token[], saying: Saying, sayings: readonly Saying[]): Run | null {
  if (saying.kind === 'judges' || (saying.inverted && saying.kind !== 'according')) return null
  const from =
    saying.kind === 'according' ? afterComma(tokens, saying.source.to) : clauseStart(tokens, saying.cue)
  if (from === null) return null
  const to = contentEnd(tokens, from, saying, sayings)
  return hasVerb(tokens, { from, to }) ? { from, to } : null
}

function afterComma(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.text === ',' ? at + 1 : null
}

/** Where the reported clause after a cue starts; null where what follows the cue is no clause. */
function clauseStart(tokens: readonly Token[], { to }: Run): number | null {
  const lemma = tokens[to - 1]?.lemma ?? ''
  let i = to
  const hearer = WITH_HEARER.has(lemma) ? phraseStartingAt(tokens, i) : null
  if (hearer && /^(?:that|to|,|if|whether|how|why|what)$/u.test(tokens[hearer.to]?.text ?? '')) i = hearer.to
  else if (
    hearer &&
    tokens[i]?.pos !== 'PRON' &&
    hearer.to - hearer.from < 4 &&
    tokens[hearer.to]?.pos === 'PRON'
  )
    i = hearer.to
  i = skipAdverbial(tokens, i)
  const token = tokens[i]
  if (!token || token.pos === 'QUOTE') return null
  if (OPENER.test(token.text)) return i
  if (token.text === 'to' && tokens[i + 1]?.pos !== 'DET') return WITH_INFINITIVE.has(lemma) ? i : null
  return WITH_BARE_CLAUSE.has(lemma) && opensClause(tokens, i) ? i : null
}

/** Whether a subject and its verb stand there: "the port will close", not "the closing of the port". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const subject = phraseStartingAt(tokens, from)
  if (!subject) return false
  let i = subject.to
  while (tokens[i]?.pos === 'ADV') i++
  const [verb, head] = [tokens[i], tokens[subject.to - 1]]
  if (verb?.pos === 'AUX') return true
  if (verb?.pos !== 'VERB' || /ing$/u.test(verb.text)) return false
  // "officials tasked with it": after a noun a form in -ed is as likely a participle.
  return !/ed$/u.test(verb.text) || head?.pos === 'PRON' || head?.pos === 'PROPN'
}

/** Passes over "on Monday", "in a statement", "Friday" between a cue and its clause. */
function skipAdverbial(tokens: readonly Token[], from: number): number {
  let i = from
  while (TIME_WORDS.has(tokens[i]?.text.toLowerCase() ?? '') || tokens[i]?.pos === 'ADV') i++
  for (let n = 0; n < 2 && tokens[i]?.pos === 'ADP' && !OPENER.test(tokens[i]?.text ?? ''); n++) {
    let end = i + 1
    while (end < i + 8 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[end]?.pos ?? '')) end++
    if (
      !/^(?:that|,)$/u.test(tokens[end]?.text ?? '') &&
      tokens[end]?.pos !== 'PRON' &&
      tokens[end]?.pos !== 'ADP'
    )
      return from
    i = end
  }
  if (tokens[i]?.text === ',' && i > from) i++
  return i
}

/** The end of what is reported: the frame's, or where the same speaker is said to go on, or another is named as source. */
function contentEnd(
  tokens: readonly Token[],
  from: number,
  saying: Saying,
  sayings: readonly Saying[],
): number {
  let to = tokens.length
  while (to > from && isEnd(tokens[to - 1])) to--
  for (const other of sayings) {
    if (other.cue.from <= from) continue
    const goesOn =
      other.source === saying.source && /^(?:PUNCT|CCONJ|ADV)$/u.test(tokens[other.cue.from - 1]?.pos ?? '')
    if (!goesOn && other.kind !== 'according') continue
    to = Math.min(to, other.cue.from)
    while (to > from && /^(?:PUNCT|CCONJ|ADV|AUX)$/u.test(tokens[to - 1]?.pos ?? '')) to--
    break
  }
  return to
}

const hasVerb = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
