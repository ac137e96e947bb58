import type { Token } from '../text/find-frames'
import { PARTICLES, TIME_WORDS } from './titles'

/** A run of tokens of one frame: numbers of the first and of the one after the last. */
export type Run = { readonly from: number; readonly to: number }

const INSIDE = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET'])
/** Prepositions that tie a phrase to the noun before it: "a spokesman for the port of Hull". */
const TIES = new Set(['of', 'for', 'in', 'from', 'at', 'with', 'to', 'on', 'by'])
/** Nouns after which "in … by" does not belong to a speaker: "In a statement from the port, Lee said". */
const isTime = (token: Token | undefined): boolean =>
  token !== undefined && TIME_WORDS.has(token.text.toLowerCase())

/** How far a phrase may reach. Longer ones are whole clauses that the tagger took for nouns. */
const MOST_TOKENS = 18

/** Whether a token can stand inside a noun phrase. */
function isInside(token: Token | undefined): boolean {
  if (!token || isTime(token)) return false
  if (INSIDE.has(token.pos) || /^['’]s?$|^[-/&.]$/u.test(token.text)) return true
  if (/^(?:his|her|their|its|my|our|your)$/iu.test(token.text)) return true
  return PARTICLES.has(token.text)
}

/** "newly-minted": an adverb that a hyphen ties to what follows. */
const isTied = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'ADV' && tokens[i + 1]?.text === '-' && tokens[i + 1]?.start === tokens[i]?.end

/** "a leading critic", "the newly elected mayor"; and names that the tagger takes for verbs, inside others: "Ted Lee". */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (token?.pos !== 'VERB' || !isInside(after) || after?.pos === 'DET') return false
  if (/^\p{Lu}\p{Ll}/u.test(token.text)) return before?.pos !== 'PUNCT' || isNominal(after)
  // "newly-minted", "Representative-elect"
  if (before?.text === '-' && before.end === token.start) return true
  return /(?:ing|ed)$/u.test(token.text) && /^(?:DET|ADJ|ADV|NUM)$/u.test(before?.pos ?? '')
}

/** "Lee’s earlier claim" */
const isEarlier = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'earlier' && /^['’]s?$/u.test(tokens[i - 1]?.text ?? '')

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN') && !isTime(token)

/**
 * The noun phrase whose last token is number `last`, with the phrases tied to it by a preposition; null where that token
 * ends none. A pronoun is a phrase of its own.
 *
 *     On Friday a spokesman for the port | said → "a spokesman for the port"
 */
export function phraseEndingAt(tokens: readonly Token[], last: number): Run | null {
  const end = tokens[last]
  if (!end) return null
  if (end.pos === 'PRON') return { from: last, to: last + 1 }
  if (end.text === ')') return phraseBeforeBracket(tokens, last)
  // "Lee’s calling it": "is".
  if (/^['’]s?$/u.test(end.text)) return last > 0 ? phraseEndingAt(tokens, last - 1) : null
  if (!isInside(end) || end.pos === 'DET') return null
  let from = last
  while (from > 0 && last - from < MOST_TOKENS) {
    const before = tokens[from - 1]
    const opened = tokens[from]?.pos === 'DET' || /^(?:his|her|their|its)$/iu.test(tokens[from]?.text ?? '')
    if (!opened && (isInside(before) || isParticiple(tokens, from - 1) || isEarlier(tokens, from - 1))) from--
    else if (TIES.has(before?.lemma ?? '') && isNominal(tokens[from - 2]) && !isAdverbial(tokens, from - 2))
      from -= 2
    else break
  }
  while (from < last && tokens[from] && /^['’.,-]/u.test(tokens[from]?.text ?? '')) from++
  return { from, to: last + 1 }
}

/** "in a statement", "at a meeting": the noun there stands in a phrase of place or time, which no subject is part of. */
function isAdverbial(tokens: readonly Token[], noun: number): boolean {
  let i = noun
  while (i > 0 && isInside(tokens[i]) && noun - i < 6) i--
  const before = tokens[i]
  if (tokens[noun]?.pos === 'PROPN') return false
  return /^(?:in|at|on|during|after|before)$/u.test(before?.lemma ?? '') && !isNominal(tokens[i - 1])
}

function phraseBeforeBracket(tokens: readonly Token[], last: number): Run | null {
  let open = last
  while (open > 0 && last - open < MOST_TOKENS && tokens[open]?.text !== '(') open--
  const inner = tokens[open]?.text === '(' ? phraseEndingAt(tokens, open - 1) : null
  return inner && { from: inner.from, to: last + 1 }
}

/** The noun phrase that starts at token number `from`, up to a comma or verb; null where none does. */
export function phraseStartingAt(tokens: readonly Token[], from: number): Run | null {
  const first = tokens[from]
  if (!first) return null
  if (first.pos === 'PRON' && !/^(?:his|her|their|its|my|our)$/iu.test(first.text))
    return { from, to: from + 1 }
  let to = from
  while (to < tokens.length && to - from < MOST_TOKENS) {
    const token = tokens[to]
    if (isInside(token) || isParticiple(tokens, to) || isTied(tokens, to)) to++
    else if (
      to > from &&
      TIES.has(token?.lemma ?? '') &&
      isNominal(tokens[to - 1]) &&
      isInside(tokens[to + 1])
    )
      to++
    else break
  }
  while (to > from && !isNominal(tokens[to - 1])) to--
  return to > from ? { from, to } : null
}

/** The token that the phrase is about: the last noun before a preposition, comma or bracket. */
export function headOf(tokens: readonly Token[], { from, to }: Run): number {
  let head = from
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) break
    if (i > from && (/^(?:[,(]|and)$/u.test(token.text) || (token.pos === 'ADP' && isNominal(tokens[i - 1]))))
      break
    if (isNominal(token) || token.pos === 'PRON' || token.pos === 'ADJ' || token.pos === 'NUM') head = i
  }
  return head
}
