import { isSlogan } from './is-speech'
import type { SpeechFrame } from './speaker/rule'

/** Of so few words, small ones, quotation marks are as often a raised eyebrow; in capitals, as often a name. */
const MOST_SCARED = { small: 2, capital: 3 }

const count = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/**
 * Whether a stretch is a word that the writer keeps at arm's length, if nobody in reach can have said it: the
 * “liberal” press. Longer ones without a speaker are somebody's words all the same, and so is
 * whatever `isAlone`, the whole of its sentence.
 */
export function isScareQuote(text: string, isAlone: boolean): boolean {
  return /^\p{Ll}/u.test(text)
    ? count(text) <= MOST_SCARED.small
    : !isAlone && count(text) <= MOST_SCARED.capital
}

/** Longer stretches are no terms. */
const MOST_WORDS_OF_TERM = 3

/** Verbs (lemmas) with which a name is told that nobody in particular gave. Source: thesauri, "be called". */
const NAMING = /^(?:know|dub|nickname|label|deem|call|mark|title)$/u

/**
 * Whether a stretch is a term in use, if only the subject of its sentence can have said it, and nothing says that it did:
 * Lee voted for the “low tide” act. The bill is known as the “tide bill”.
 */
export function isTermInUse(text: string, { tokens }: SpeechFrame, at: number): boolean {
  if (count(text) > MOST_WORDS_OF_TERM) return false
  const next = tokens[at + 1]
  if (next?.pos === 'NOUN') return !isSlogan(next)
  let before = at - 1
  while (/^(?:as|the|an?)$/u.test(tokens[before]?.text ?? '') && at - before < 3) before--
  return NAMING.test(tokens[before]?.lemma ?? '') || /^so-called$/iu.test(tokens[before]?.text ?? '')
}
