import type { Token } from '../text/find-frames'
import { findIndirect } from './find-indirect'
import { isTitle } from './is-title'
import { namesWork } from './names-work'
import type { Place, SpeechFrame } from './speaker/rule'

/**
 * Whether a stretch between quotation marks can be somebody's words. Names of works and broadcasts, handles, addresses
 * and numbers are none. Works are told by their capitals, unless a cue, a colon or nothing at all stands before them,
 * somebody gives the name, or it is a term of what somebody is said to have said.
 *
 *     on “The Early Show” → false    said: “No Way” → true    “Absolutely.” → true    Lee blamed the “Big Tide” → true
 */
export function isSpeech(
  text: string,
  frame: SpeechFrame,
  at: number,
  mentionAt: Place['mentionAt'],
): boolean {
  if (/^\s*(?:https?:|www\.|@\w+\s*$|[\d\s.,:/-]*$)/u.test(text)) return false
  // “Related:” above a list of links: a label.
  if (/^\S+:\s*$/u.test(text)) return false
  const { tokens } = frame
  const after = tokens[at + 1]
  // “moan”-worthy: a word that is mentioned.
  if (after?.text === '-' && after.start === tokens[at]?.end) return false
  if (!isTitle(text) || isSlogan(after)) return true
  if (namesWork(tokens, at, mentionAt)) return false
  return (
    isFree(tokens[at - 1]) ||
    isUttered(tokens, at) ||
    isNaming(tokens, at) ||
    isHeading(tokens, at) ||
    isTerm(frame, at)
  )
}

/** "the “No More” slogan": whether the word behind a stretch is a noun for words that are repeated. */
export const isSlogan = (after: Token | undefined): boolean =>
  after !== undefined && SLOGANS.has(after.lemma.replace(/s$/u, ''))

/** Nouns for words that are repeated. Source: thesauri, "slogan". */
const SLOGANS = new Set(
  'chant slogan motto mantra refrain pledge nickname label moniker hashtag comment remark'.split(' '),
)

/**
 * A term of what somebody is said to say. Behind a preposition of place it is as often a programme or a place: on “Low
 * Tide”; unless it stands inside what is reported: Lee said the fight for “Low Tide” would go on.
 */
function isTerm(frame: SpeechFrame, at: number): boolean {
  const { tokens, sayings } = frame
  const before = tokens[at - 1]
  if (before?.pos === 'VERB' || before?.text === 'on') return false
  if (!/^(?:in|at|for|to|by|with|from)$/u.test(before?.text ?? '')) {
    if (sayings.some(({ cue, source }) => Math.max(cue.to, source.to) <= at)) return true
  }
  return findIndirect(frame).some(({ content }) => content.from <= at && at < content.to)
}

/** Whether what stands before a quote may bring in words, and not only a name. */
const isFree = (before: Token | undefined): boolean =>
  !before ||
  /^(?:[:,–—]|--|as)$/u.test(before.text) ||
  before.pos === 'PART' ||
  before.pos === 'QUOTE' ||
  (/^(?:VERB|AUX)$/u.test(before.pos) && !/^(?:tell|title|entitle|name|join|watch)$/u.test(before.lemma))

/** Nouns for words that are called, written or repeated. Source: nouns of the reporting verbs, and those for slogans. */
const UTTERED: ReadonlySet<string> = new Set(
  `chant shout cry call slogan motto phrase word line refrain mantra headline label term nickname expression hashtag caption
   sign banner placard message tweet reply answer response question comment remark warning`.split(/\s+/u),
)

/** "the slogan “No More”", "chants of “No More”" */
const isUttered = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at - 1]?.text === 'of' || tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  return UTTERED.has((tokens[noun]?.lemma ?? '').replace(/(?<=[a-z]{3})s$/u, ''))
}

/** Nouns for papers in which somebody states something, and whose headings are words of theirs. Source: as for UTTERED. */
const STATEMENTS: ReadonlySet<string> = new Set(
  `memo memorandum statement letter post email e-mail tweet message report op-ed editorial release petition speech resolution
   pamphlet leaflet`.split(/\s+/u),
)

/** How far before a heading its paper may stand: “a memo to the crews titled “Low Tide””. */
const HEADING_REACH = 6

/** "a memo titled “Low Tide”": what somebody states, not the name of a work. */
const isHeading = (tokens: readonly Token[], at: number): boolean =>
  /^(?:title|entitle|call|headline)$/u.test(tokens[at - 1]?.lemma ?? '') &&
  tokens.slice(Math.max(0, at - HEADING_REACH), at - 1).some(({ lemma }) => STATEMENTS.has(lemma))

/** Verbs (lemmas) with which somebody gives a name to somebody. Source: reporting verbs that take two objects. */
const NAMING = new Set('call dub label brand nickname deem declare mock deride'.split(' '))

/** How far before a quote its verb of naming may stand: “called the old harbour master “Mister Tide””. */
const NEAR = 6

/** "called him “Mister Tide”": a name that somebody gives is said by whoever gives it. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i >= at - NEAR; i--) {
    const token = tokens[i]
    if (!token || token.pos === 'PUNCT' || token.pos === 'QUOTE') return false
    if (token.pos === 'VERB' || token.pos === 'AUX') return NAMING.has(token.lemma)
  }
  return false
}
