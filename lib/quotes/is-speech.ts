import type { Token } from '../text/find-frames'
import type { Place, SpeechFrame } from './speaker/rule'

/** Words that a title in title case may leave small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|nor|of|off|on|or|the|to|up|with)$/u

/** A title has at most this many words; a longer stretch in capitals is a shout or a headline that somebody reads out. */
const MOST_WORDS = 7

/**
 * Whether a stretch between quotation marks can be somebody's words. Names of works and broadcasts, handles, addresses
 * and numbers are none. Works are told by their capitals, unless a cue, a colon or nothing at all stands before them,
 * somebody gives the name, or it is a term of what somebody is said to have said.
 *
 *     on “The Early Show” → false    said: “No Way” → true    “Absolutely.” → true    Lee blamed the “Big Tide” → true
 */
export function isSpeech(
  text: string,
  { tokens, sayings }: SpeechFrame,
  at: number,
  mentionAt: Place['mentionAt'],
): boolean {
  if (/^\s*(?:https?:|www\.|@\w+\s*$|[\d\s.,:/-]*$)/u.test(text)) return false
  // “Related:” above a list of links: a label.
  if (/^\S+:\s*$/u.test(text)) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  // “moan”-worthy: a word that is mentioned.
  if (after?.text === '-' && after.start === tokens[at]?.end) return false
  if (!isTitle(text)) return true
  if (isSlogan(after)) return true
  if (isWork(tokens, at) || isWorkBehind(tokens, at) || isOwned(tokens, at, mentionAt)) return false
  return isFree(before) || isUttered(tokens, at) || isNaming(tokens, at) || isTerm(sayings, before, at)
}

/** "the “No More” slogan" */
const isSlogan = (after: Token | undefined): boolean =>
  after !== undefined && SLOGANS.has(after.lemma.replace(/s$/u, ''))

/** Nouns for words that are repeated. Source: thesauri, "slogan". */
const SLOGANS = new Set(
  'chant slogan motto mantra refrain pledge nickname label moniker hashtag comment remark'.split(' '),
)

/** "Channel Six’s “Low Tide”": what a body owns by that name is a programme or a paper; a person’s may be a term. */
const isOwned = (tokens: readonly Token[], at: number, mentionAt: Place['mentionAt']): boolean => {
  const owner = tokens[at - 2]
  return (
    owner !== undefined &&
    /^\p{Lu}/u.test(owner.text) &&
    /^['’]s?$/u.test(tokens[at - 1]?.text ?? '') &&
    !mentionAt(owner.start)
  )
}

/** "the “Low Tide” show", "“Low Tide” star Anna Holm" */
const isWorkBehind = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1]
  return (
    after !== undefined &&
    (WORKS.has(after.lemma) || /^(?:host|star|character|episode|segment|recording|ad)$/u.test(after.lemma))
  )
}

/** A term of what is reported before it; behind a preposition it is as often a programme or a place: on “Low Tide”. */
const isTerm = (sayings: SpeechFrame['sayings'], before: Token | undefined, at: number): boolean =>
  before?.pos !== 'VERB' &&
  !/^(?:on|in|at|for|of|to|by|with|from)$/u.test(before?.text ?? '') &&
  sayings.some(({ cue, source }) => Math.max(cue.to, source.to) <= at)

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

/** Nouns for what bears a title. Source: the kinds of works that style guides set between quotation marks. */
const WORKS: ReadonlySet<string> = new Set(
  `book novel memoir film movie documentary show series program programme podcast song single album track poem play musical
   opera essay article column story painting magazine game sitcom drama exhibition hymn`.split(/\s+/u),
)

/** "his book, “Low Tide”", "the song “Low Tide”", "a play called “Low Tide”" */
const isWork = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lemma }, i, near) => {
    const next = near[i + 1]
    return (
      WORKS.has(lemma) && (!next || next.text === ',' || /^(?:call|title|entitle|name)$/u.test(next.lemma))
    )
  })

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

/** Of so few words, small ones, quotation marks are as often a raised eyebrow; in capitals, as often a name. */
const MOST_SCARED = { small: 2, capital: 3 }

/**
 * Whether a stretch is a word that the writer keeps at arm's length, if nobody in reach can have said it: the
 * “liberal” press. Longer ones without a speaker are somebody's words all the same, and so is
 * whatever `isAlone`, the whole of its sentence.
 */
export function isScareQuote(text: string, isAlone: boolean): boolean {
  const words = text.split(/\s+/u).filter(Boolean).length
  return /^\p{Ll}/u.test(text) ? words <= MOST_SCARED.small : !isAlone && words <= MOST_SCARED.capital
}

function isTitle(text: string): boolean {
  if (/[!?]\s*$/u.test(text)) return false
  const words = text.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean)
  if (words.length === 0 || words.length > MOST_WORDS) return false
  const opens = /^\p{Lu}\p{L}*$|^\p{N}+$/u
  return (
    words.every((word, i) => opens.test(word) || (i > 0 && SMALL.test(word))) && !/^I$/u.test(words[0] ?? '')
  )
}
