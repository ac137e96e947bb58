import { phraseStartingAt, type Run } from '../../people/noun-phrase'
import { TIME_WORDS } from '../../people/titles'
import type { Token } from '../../text/find-frames'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verbs (lemmas) after which a clause may follow without "that". Source: as for SAYING_VERBS. */
const WITH_BARE_CLAUSE = words(`
  say tell claim argue believe think insist hope add note warn suggest admit maintain contend acknowledge state fear
  feel guess reckon estimate predict promise vow swear assure remind explain concede complain agree allege assert mean
  report announce conclude indicate tweet confirm know realize realise imagine joke complain reveal
   show find
`)

/** Verbs whose hearer stands between them and what is said. Source: as above. */
const WITH_HEARER = words(
  'tell assure remind inform warn urge ask advise order instruct beg implore promise persuade',
)

/** Verbs after which "to do it" is what is said. Source: as above. */
const WITH_INFINITIVE = words(`
  promise pledge vow swear threaten agree ask urge tell order beg demand propose advise instruct implore persuade warn
`)

/** Verbs after which a clause is far more usual than an object. Source: as above. */
const WITH_ANY_CLAUSE = words(
  'say think believe argue insist contend maintain hope suggest claim add warn note tell',
)

/** Words that open a reported clause. */
const OPENER = /^(?:that|whether|if|how|why|what|when|where|who)$/iu

/** Of them, those that may tell of the noun before them. */
const RELATIVE = /^(?:who|which|when|where)$/iu

/** Where the reported clause after a cue starts; null where what follows the cue is no clause. */
export function clauseStart(tokens: readonly Token[], { to }: Run): number | null {
  const lemma = tokens[to - 1]?.lemma ?? ''
  const told = afterHearer(tokens, to, lemma)
  const i = skipAdverbial(tokens, told)
  const token = tokens[i]
  if (!token || token.pos === 'QUOTE') return null
  // "refers to the mayor, who": not what is said, but of whom.
  if (OPENER.test(token.text)) return i === told || !RELATIVE.test(token.text) ? i : null
  if (token.text === 'to' && tokens[i + 1]?.pos !== 'DET') return WITH_INFINITIVE.has(lemma) ? i : null
  if (!WITH_BARE_CLAUSE.has(lemma)) return null
  return opensClause(tokens, i) || (WITH_ANY_CLAUSE.has(lemma) && holdsClause(tokens, i, lemma)) ? i : null
}

/** "told | the crews | that": behind the hearer, where the verb has one and something said follows; else where it was. */
function afterHearer(tokens: readonly Token[], from: number, lemma: string): number {
  const phrase = WITH_HEARER.has(lemma) ? phraseStartingAt(tokens, from) : null
  if (!phrase) return from
  let to = phrase.to
  // "told reporters the port will close": a second article begins the clause.
  for (let i = from + 1; i < phrase.to; i++)
    if (tokens[i]?.pos === 'DET' && /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.pos ?? '')) to = Math.min(to, i)
  const next = tokens[to]
  if (/^(?:that|to|,|if|whether|how|why|what)$/u.test(next?.text ?? '')) return to
  const isTime = TIME_WORDS.has(next?.text.toLowerCase() ?? '') || isTimePhrase(tokens, to)
  const isPronoun = tokens[from]?.pos === 'PRON'
  return (isTime || to < phrase.to || (next?.pos === 'PRON' && to - from < 4)) && !isPronoun ? to : from
}

/** "last week", "this month" */
const isTimePhrase = (tokens: readonly Token[], i: number): boolean =>
  /^(?:this|last|next|that|earlier|late)$/iu.test(tokens[i]?.text ?? '') &&
  TIME_WORDS.has(tokens[i + 1]?.text.toLowerCase() ?? '')

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

/** How far from its start a clause has its verb. Higher reaches over long subjects, and into clauses behind an object. */
const REACH = 25

/**
 * Whether a verb stands somewhere behind, before anything that would make it another's: "the lack of support for either
 * is a loss". After "say" nothing but a clause can follow; other verbs may have an object, "claimed the prize that …".
 */
function holdsClause(tokens: readonly Token[], from: number, lemma: string): boolean {
  if (/^(?:ADP|CCONJ|PUNCT|VERB|PART)$/u.test(tokens[from]?.pos ?? '') && lemma !== 'say') return false
  if (/^(?:of|about|,|and|or|so|as|to)$/iu.test(tokens[from]?.text ?? '')) return false
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i]
    if (!token || /^[.;:]$/u.test(token.text)) return false
    if (lemma !== 'say' && (/^(?:that|who|which)$/u.test(token.text) || token.text === ',')) return false
    if (token.pos === 'AUX') return true
    if (token.pos !== 'VERB' || /ing$/u.test(token.text) || tokens[i - 1]?.text === 'to') continue
    if (lemma === 'say' || !/ed$/u.test(token.text)) return true
  }
  return false
}

/** Inside "on Radio Six’s “Low Tide” early on Monday" */
const isInPlace = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DET|ADJ|NOUN|PROPN|NUM|QUOTE)$/u.test(token.pos) ||
    /^(?:['’]s?|&|earlier|early|late)$/u.test(token.text))

/** Passes over "on Monday", "in a statement", "Friday" between a cue and its clause. */
function skipAdverbial(tokens: readonly Token[], from: number): number {
  let i = from
  // "made it clear that"
  if (tokens[i]?.text === 'it') i++
  if (tokens[i]?.text === 'clear') return i + 1
  i = from
  for (;;) {
    if (isTimePhrase(tokens, i)) i += 2
    else if (TIME_WORDS.has(tokens[i]?.text.toLowerCase() ?? '') || tokens[i]?.pos === 'ADV') i++
    else break
  }
  for (let n = 0; n < 2 && tokens[i]?.pos === 'ADP' && !OPENER.test(tokens[i]?.text ?? ''); n++) {
    let end = i + 1
    while (end < i + 10 && isInPlace(tokens[end])) end++
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
