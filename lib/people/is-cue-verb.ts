import { JUDGING_VERBS, SAYING_VERBS } from '../text/cue-verbs'
import type { Token } from '../text/find-frames'

/** Verbs (lemmas) that report only where a clause follows: "knows that", not "knows him". Source: as for SAYING_VERBS. */
const BEFORE_CLAUSE = new Set(
  'know realize realise understand recognize recognise show demonstrate ensure care see make'.split(' '),
)

/** Verbs (lemmas) after which a name may stand between quotation marks. */
const NAMING = new Set('call title name dub label nickname entitle brand term'.split(' '))

const OPENER = /^(?:that|how|why|whether)$/u

/** Whether the word at token number `i` says that somebody speaks, or judges. */
export function isCueVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!token) return false
  const { lemma, pos, text } = token
  if (text === 'said' || text === 'says') return true
  if (pos === 'NOUN') return isVerbTakenForNoun(before, text, next)
  if (pos !== 'VERB') return false
  // "the so-called “port”", "a film called “The Port”": a name.
  if (before?.text === '-' || (NAMING.has(lemma) && next?.pos === 'QUOTE' && isNamed(tokens, i))) return false
  if (SAYING_VERBS.has(lemma) || JUDGING_VERBS.has(lemma)) return true
  // "As Lee put it"
  if (lemma === 'put') return next?.text === 'it'
  // "made clear that", "made it clear that"
  if (lemma === 'make') return tokens.slice(i + 1, i + 3).some(({ text: word }) => word === 'clear')
  return BEFORE_CLAUSE.has(lemma) && OPENER.test(next?.text ?? '')
}

/** "The ad claims “…”", "observers note the port": the tagger takes the verb for a noun behind another. */
function isVerbTakenForNoun(before: Token | undefined, text: string, next: Token | undefined): boolean {
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN') return false
  if (text.endsWith('s') && SAYING_VERBS.has(text.slice(0, -1)))
    return next?.pos === 'QUOTE' || next?.text === 'that'
  return SAYING_VERBS.has(text) && /s$/u.test(before.text) && /^(?:DET|PRON|PROPN)$/u.test(next?.pos ?? '')
}

/** How far before "called" its object may stand: "what the crews called “a loss”". */
const OBJECT_REACH = 8

/** Whether a verb of naming stands behind the thing that bears the name, and has no object of its own before it. */
const isNamed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'NOUN' &&
  !tokens
    .slice(Math.max(0, i - OBJECT_REACH), i)
    .some(({ text }) => /^(?:what|which|that|who|whom)$/iu.test(text))
