import type { Span } from '../text/span'

/**
 * Past forms of irregular verbs that are no other form of the verb: "put" and "hit" tell no tense. Written from any
 * grammar's list; the verbs that news uses.
 */
const PAST: ReadonlySet<string> = new Set(
  `was were had did said told met held took gave went came became began made left won lost struck shot fell rose sent
  spoke wrote broke flew drove fled fought found got ran sat stood saw heard felt knew thought brought bought sold paid
  kept led built drew grew threw chose sought caught spent stole sank swore tore woke withdrew overcame overthrew froze
  rode sang sank slid swam wore bore forbade laid lay meant sat showed slept taught understood ate drank dealt`.split(
    /\s+/u,
  ),
)

/** Lower-case words in -ed that are no past form. */
const NO_PAST =
  /^(?:need|speed|feed|seed|bleed|breed|exceed|proceed|succeed|indeed|hundred|kindred|shed|sacred|naked|embed)$/u

const FUTURE = /^(?:will|won[’']t|shall|\p{L}+[’']ll)$/u
/** What leaves open whether, or when, it happened. */
const OPEN = /^(?:would|could|should|may|might|must|can|can[’']t|cannot|is|are|am|be|if|unless)$/u
/** Past forms after which a day is often that of what is planned, not of the planning: "planned for Friday". */
const PLANNED =
  /^(?:agreed|asked|demanded|expected|hoped|intended|invited|ordered|planned|pledged|promised|proposed|rescheduled|scheduled|slated|threatened|urged|vowed|wanted)$/u
const FUTURE_PHRASE = /\b(?:is|are|’s|'s)\s(?:expected|scheduled|set|due|going|slated)\sto\b/u
/** An infinitive; "to" before a thing, a name or a number is none. */
const INFINITIVE = /\bto\s(?!the\b|an?\b|his\b|her\b|their\b|its\b|our\b|this\b|that\b|\p{Lu}|\d)/u

/** Where a clause may end. A comma beside the time itself is passed over by the caller. */
const BOUNDARY =
  /[,;:—()“”"]|\b(?:that|which|who|whom|and|but|after|before|as|while|when|where|because|although|though)\b/u
const FRONTED = /^\s*(?:(?:and|but|then|on|early|late|earlier|later|also|just|only)\b[\s,]*)*$/iu

export type Tense = 'past' | 'future'

/**
 * Whether what a sentence dates by the words at `time` lies before or after its writing; null unless that is beyond
 * doubt. Read from the verbs of the clause around the time: all must agree. No tagger: a page asks this of every
 * passage, and the verbs that matter are told by their form.
 *
 *     The council voted on Monday → past    It will vote on Monday, Monday's vote is to … → future, null
 */
export function readTense(text: string, time: Span): Tense | null {
  const left = text.slice(Math.max(0, time.start - REACH), time.start)
  const right = text.slice(time.end, time.end + REACH)
  // "said Monday": nothing stands between the verb and its day.
  if (isPast(/(\S+)\s$/u.exec(left)?.[1] ?? '')) return 'past'
  if (/\bfor\s$/u.test(left)) return null
  const clause = left.slice(lastBoundary(left.replace(/[\s,]+$/u, '')))
  if (FRONTED.test(clause)) return tenseOf(withVerb(right.replace(/^[\s,]+/u, '')))
  const after = right.slice(0, firstBoundary(right))
  if (!hasTense(clause)) return tenseOf(after)
  // What somebody agreed or means to do on a day is not told as done.
  const own = INFINITIVE.test(clause.replace(FUTURE_PHRASE, ' ')) ? null : tenseOf(clause)
  return own !== null && agrees(after, own) ? own : null
}

/** Characters read to each side: longer than clauses are, and a limit for text without any mark. */
const REACH = 160

function lastBoundary(text: string): number {
  let last = 0
  for (const found of text.matchAll(new RegExp(BOUNDARY, 'gu'))) last = found.index + found[0].length
  return last
}

const firstBoundary = (text: string): number => BOUNDARY.exec(text)?.index ?? text.length

/** The text up to the first boundary after its first verb that tells a tense: subjects hold "and" and commas too. */
function withVerb(text: string): string {
  for (const found of text.matchAll(new RegExp(BOUNDARY, 'gu'))) {
    const clause = text.slice(0, found.index)
    if (/[;:“”"]/u.test(found[0]) || hasTense(clause)) return clause
  }
  return text
}

const tokens = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

const isPast = (word: string): boolean =>
  PAST.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !NO_PAST.test(word) && !PLANNED.test(word))

const isOpen = (word: string): boolean => OPEN.test(word) || PLANNED.test(word)

const hasTense = (text: string): boolean =>
  tokens(text).some((word) => isPast(word) || FUTURE.test(word) || isOpen(word))

function tenseOf(clause: string): Tense | null {
  const planned = FUTURE_PHRASE.test(clause)
  const rest = clause.replace(FUTURE_PHRASE, ' ').replace(/\bwill\sbe\b/gu, 'will')
  const words = tokens(rest)
  const past = words.some(isPast)
  const future = planned || words.some((word) => FUTURE.test(word))
  if (past === future || words.some((word) => isOpen(word.toLowerCase()))) return null
  return future ? 'future' : 'past'
}

const agrees = (text: string, tense: Tense): boolean => {
  const words = tokens(text)
  if (words.some(isOpen)) return false
  return tense === 'future' ? !words.some(isPast) : !words.some((word) => FUTURE.test(word))
}
