import type { Token } from '../text/find-frames'
import { jointSubject } from './joint-subject'
import { phraseEndingAt, phraseStartingAt, type Run } from './noun-phrase'
import { TIME_WORDS } from './titles'

/** How many tokens back a clause may begin: longer than any clause, short enough for a text of garbage. */
const REACH = 80

const isBreak = (token: Token | undefined): boolean =>
  token !== undefined && /^[,–—;:]$|^--+$/u.test(token.text)

/**
 * The subject of the verb at token number `verb`, to its left; null where none can be told. Adverbs, auxiliaries and days
 * between the two are passed over, as are names' appositions and relative clauses.
 *
 *     Ada Lee, the mayor, also | said → "Ada Lee"
 */
export function findSubject(tokens: readonly Token[], verb: number): Run | null {
  const last = beforeVerb(tokens, verb)
  const token = tokens[last]
  if (!token) return null
  if (/^(?:who|which|that)$/iu.test(token.text)) return antecedent(tokens, last)
  if (isBreak(token) || token.text === ')')
    return acrossApposition(tokens, last) ?? phraseEndingAt(tokens, last)
  if (token.pos === 'CCONJ' || token.pos === 'QUOTE' || token.pos === 'SCONJ') return null
  const phrase = phraseEndingAt(tokens, last)
  return phrase && (outerSubject(tokens, phrase) ?? jointSubject(tokens, phrase))
}

/** The last token before the verb and its adverbs, auxiliaries and days. */
function beforeVerb(tokens: readonly Token[], verb: number): number {
  let i = verb - 1
  for (; i >= 0 && verb - i < 10; i--) {
    const token = tokens[i]
    if (!token) break
    const isDay = TIME_WORDS.has(token.text.toLowerCase())
    const beforeDay = token.lemma === 'on' && TIME_WORDS.has(tokens[i + 1]?.text.toLowerCase() ?? '')
    const isAdverb = token.pos === 'ADV' || token.pos === 'AUX' || token.pos === 'PART'
    if (!(isDay || beforeDay || (isAdverb && !/^['’]s?$/u.test(token.text)))) break
  }
  return i
}

/** The number of the relative pronoun that is the verb's subject: "Lee, who | also said"; null where there is none. */
export function relativeBefore(tokens: readonly Token[], verb: number): number | null {
  const last = beforeVerb(tokens, verb)
  return /^who$/iu.test(tokens[last]?.text ?? '') ? last : null
}

/** "the aide | who said": what a relative pronoun stands for. */
function antecedent(tokens: readonly Token[], pronoun: number): Run | null {
  const last = isBreak(tokens[pronoun - 1]) ? pronoun - 2 : pronoun - 1
  const phrase = phraseEndingAt(tokens, last)
  if (!phrase || last === pronoun - 1 || !isShortState(tokens, phrase)) return phrase
  return acrossApposition(tokens, last) ?? phrase
}

/** "the sheriff of Halden County, Ariz., who": a state's short form between commas, and nobody. */
const isShortState = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 1 && tokens[from - 1]?.text === ',' && /^\p{Lu}\p{L}*\.$/u.test(tokens[from]?.text ?? '')

/** "the aide who leads the office | said": the phrase is the object inside a relative clause of the subject. */
function outerSubject(tokens: readonly Token[], phrase: Run): Run | null {
  for (let i = phrase.from - 1; i > 0 && phrase.from - i < 12; i--) {
    const token = tokens[i]
    if (!token || isBreak(token) || token.pos === 'QUOTE' || token.pos === 'CCONJ') return null
    // "the aide who Lee said": Lee speaks, and nobody else does.
    if (/^who$/iu.test(token.text)) return i < phrase.from - 1 ? antecedent(tokens, i) : null
    // "a letter obtained by the paper | says"
    const [participle, noun] = [tokens[i - 1], tokens[i - 2]]
    if (token.lemma === 'by' && participle?.pos === 'VERB' && /^(?:NOUN|PROPN)$/u.test(noun?.pos ?? ''))
      return phraseEndingAt(tokens, i - 2)
  }
  return null
}

/** "Ada Lee, the mayor, | said": the first part of the clause between commas that is a bare noun phrase. */
function acrossApposition(tokens: readonly Token[], last: number): Run | null {
  const start = clauseStart(tokens, last)
  let from = start
  for (let i = start; i <= last; i++) {
    if (!isBreak(tokens[i]) && i < last) continue
    const to = isBreak(tokens[i]) ? i : i + 1
    const phrase = barePhrase(tokens, from, to)
    if (phrase) return phrase
    from = i + 1
  }
  return null
}

/** Where the clause that ends at `last` began: after a quote, a semicolon or colon, or the frame's start. */
function clauseStart(tokens: readonly Token[], last: number): number {
  for (let i = last - 1; i >= 0; i--) {
    const token = tokens[i]
    if (!token || last - i > REACH) return i + 1
    if (token.pos === 'QUOTE' || /^[;:]$/u.test(token.text)) return i + 1
    if (token.pos === 'CCONJ' && /^(?:but|yet|while)$/iu.test(token.text)) return i + 1
  }
  return 0
}

/** The phrase from `from`, if it reaches to `to`, or to a relative clause or bracket before it. */
function barePhrase(tokens: readonly Token[], from: number, to: number): Run | null {
  let start = from
  while (start < to && ['CCONJ', 'ADV', 'PUNCT'].includes(tokens[start]?.pos ?? '')) start++
  const phrase = coordinated(tokens, phraseStartingAt(tokens, start))
  if (!phrase || TIME_WORDS.has(tokens[start]?.text.toLowerCase() ?? '')) return null
  const next = tokens[phrase.to]
  const whole = phrase.to >= to || next?.text === '(' || /^(?:who|whose|which)$/iu.test(next?.text ?? '')
  return whole ? { from: phrase.from, to: Math.min(phrase.to, to) } : null
}

/** "the mayor and a friend of hers": a phrase and what "and" ties to it. */
function coordinated(tokens: readonly Token[], phrase: Run | null): Run | null {
  if (!phrase || !/^(?:and|or)$/u.test(tokens[phrase.to]?.text ?? '')) return phrase
  const other = phraseStartingAt(tokens, phrase.to + 1)
  return other ? { from: phrase.from, to: other.to } : phrase
}
