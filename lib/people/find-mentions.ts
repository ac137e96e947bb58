import type { Token } from '../text/find-frames'
import type { Span } from '../text/span'
import type { Past } from './choose-person'
import { bodyNamedAt } from './body-name'
import type { Saying } from './find-sayings'
import { findUnnamed, type Unnamed } from './find-unnamed'
import { headOf } from './noun-phrase'
import { isWithin } from './is-within'
import type { PersonMention } from './person'
import type { RankedRole } from './ranked-role'
import type { Speech } from './read-speech'
import { speakingToken } from './speaking-token'
import type { Sex } from './sex-of'

/** Somebody as the walk through one article knows them. */
export type Figure = {
  readonly id: string
  readonly sex: Sex | null
  /** One human being, whom "he" or "she" may mean; several ("officials"), "they"; a body or a paper, "it" or "they". */
  readonly kind: 'human' | 'many' | 'body'
  readonly roles: readonly RankedRole[]
}

/** A place where a figure is named. */
export type NamedPlace = Span & { readonly figure: Figure }

/** Makes the figure of somebody who speaks without a person's name: "the Harbour Board", "an official". */
export type MakeFigure = (text: string, kind: 'body' | 'unnamed') => Figure

/**
 * Every place in one article where a person is meant, in text order: names as given, and what the walk through its
 * frames adds — unnamed speakers, roles ("the minister") and pronouns. Nothing is added inside quotation marks, where
 * "he" is seen with other eyes.
 */
export function findMentions(
  text: string,
  { frames }: Speech,
  places: readonly NamedPlace[],
  makeFigure: MakeFigure,
): readonly PersonMention[] {
  const mentions = places.map((place): PersonMention => mentionOf({ ...place, kind: 'name' }))
  const past: Past[] = []
  const bodies = new Map<string, string>()
  let next = 0
  let pair: Figure | null = null
  const isNamed = (start: number): boolean => {
    let n = next
    while ((places[n]?.end ?? Infinity) <= start) n++
    return (places[n]?.start ?? Infinity) <= start
  }
  frames.forEach(({ tokens, sayings, paragraph }, frame) => {
    const sources = new Map(sayings.map((saying) => [saying.source.from, saying]))
    const speaking = new Map(outerSayings(tokens, sayings).map((saying) => [saying.source.from, saying]))
    tokens.forEach((token, i) => {
      if (token.pos === 'QUOTE') return
      while ((places[next]?.end ?? Infinity) <= token.start) next++
      const nextName = places[next]
      const isName = nextName !== undefined && nextName.start <= token.start
      if (isName && token.start > nextName.start) return
      const saying = sources.get(i)
      if (!isName && !saying && !mayMean(token)) return
      const before = places[next - 1]
      if (isName && before && isTied(text, before, nextName)) pair = before.figure
      const spot = { text, tokens, i, frame, saying, nextName, isNamed, past, bodies, pair, makeFigure }
      const body = bodyNamedAt(text, tokens, i)
      if (body) bodies.set(body.head, body.name)
      // "Lee's campaign said": the phrase that speaks begins with a name, and is not its bearer.
      const isOther = saying && !isNamed(speakerStart(tokens, saying))
      const unnamed = isName && !isOther ? null : findUnnamed(spot)
      if (unnamed) mentions.push(mentionOf(unnamed))
      const found = unnamed ?? (isName ? nextName : null)
      if (!found) return
      past.push({ figure: found.figure, frame, paragraph, rank: rankOf(tokens, i, found, speaking) })
    })
  })
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** How far apart two names may stand that "and" ties, in characters: room for a title or two. */
const MOST_BETWEEN = 50

/** "Holm and Lund", "Holm and harbour master Robert Lund" */
const isTied = (text: string, { end }: Span, { start }: Span): boolean =>
  start - end < MOST_BETWEEN && /^(?: \([^)]*\))?,? and (?:[\p{L}.]+ ){0,4}$/u.test(text.slice(end, start))

/** Words at which somebody may be meant without a name: pronouns, and what opens a phrase like "the minister". */
const MEANING = new Set('he him his himself she her hers herself the that this their its'.split(' '))

/** Whether somebody may be meant at a word that is no name and does not begin a speaker: nearly every word is passed over. */
const mayMean = ({ text }: Token): boolean => text.length < 8 && MEANING.has(text.toLowerCase())

const mentionOf = ({ start, end, figure, kind }: Unnamed): PersonMention => ({
  start,
  end,
  person: figure.id,
  kind,
})

/** The sayings of a frame whose subjects speak here, and are not only said to: Lee said the crews insist … → Lee’s. */
function outerSayings(tokens: readonly Token[], sayings: readonly Saying[]): readonly Saying[] {
  const reported = new Set<Saying['source']>()
  sayings.forEach((saying, n) => {
    if (isWithin(tokens, saying, sayings[n - 1])) reported.add(saying.source)
  })
  return sayings.filter(({ source }) => !reported.has(source))
}

const speakerStart = (tokens: readonly Token[], { source }: Saying): number =>
  tokens[speakingToken(tokens, source)]?.start ?? 0

/** A source has at most this many tokens: phraseEndingAt and phraseStartingAt stop there. */
const LONGEST_SOURCE = 20

/** Whether what stands at token `i` speaks (2), is the subject of another verb (1), or neither (0). See Past. */
function rankOf(
  tokens: readonly Token[],
  i: number,
  { end }: Span,
  sources: ReadonlyMap<number, Saying>,
): Past['rank'] {
  const after = tokens.slice(i + 1, i + 12).find((token) => token.start >= end)
  if (/^['’]/u.test(after?.text ?? '')) return 0
  for (let from = i; from > i - LONGEST_SOURCE; from--) {
    const source = sources.get(from)?.source
    if (source && i <= headOf(tokens, source)) return 2
  }
  if (/^(?:ADP|VERB|CCONJ)$/u.test(tokens[i - 1]?.pos ?? '')) return 0
  return after !== undefined && /^(?:VERB|AUX|ADV)$/u.test(after.pos) ? 1 : 0
}
