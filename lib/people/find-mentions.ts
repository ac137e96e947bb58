import type { Token } from '../text/find-frames'
import type { Span } from '../text/span'
import { foldName } from './fold-name'
import { headOf, phraseStartingAt, type Run } from './noun-phrase'
import type { PersonMention } from './person'
import { choosePerson, type Past } from './choose-person'
import type { Speech } from './read-speech'
import type { Sex } from './sex-of'
import { isSpeakerNoun, PERSON_NOUNS, TITLES } from './titles'

/** Somebody as the walk through one article knows them. */
export type Figure = {
  readonly id: string
  readonly sex: Sex | null
  /** Whether it is one human being, whom "he" or "she" may mean. */
  readonly human: boolean
  /** The last words of its roles, lower case: "master", "minister". */
  readonly roleHeads: ReadonlySet<string>
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
  const mentions: PersonMention[] = places.map(({ figure, start, end }) => ({
    start,
    end,
    person: figure.id,
    kind: 'name',
  }))
  const past: Past[] = []
  let next = 0
  frames.forEach((frame, number) => {
    const sources = new Map(frame.sayings.map((saying) => [saying.source.from, saying.source]))
    for (let i = 0; i < frame.tokens.length; i++) {
      const token = frame.tokens[i]
      if (!token || token.pos === 'QUOTE') continue
      while ((places[next]?.end ?? Infinity) <= token.start) next++
      const place = places[next]
      const isName = place !== undefined && place.start <= token.start
      if (isName && token.start > place.start) continue
      const source = sources.get(i)
      const found = isName
        ? { ...place, kind: 'name' as const }
        : unnamedAt(text, frame.tokens, i, source, past, number, place, makeFigure)
      if (!found) continue
      if (!isName)
        mentions.push({ start: found.start, end: found.end, person: found.figure.id, kind: found.kind })
      past.push({
        figure: found.figure,
        frame: number,
        paragraph: frame.paragraph,
        subject: isSubject(frame.tokens, i, found, sources),
      })
    }
  })
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end)
}

type Found = Span & { readonly figure: Figure; readonly kind: 'role' | 'pronoun' | 'name' }

const PRONOUNS: Readonly<Record<string, Sex>> = {
  he: 'he', him: 'he', his: 'he', himself: 'he', she: 'she', her: 'she', hers: 'she', herself: 'she',
} // prettier-ignore

function unnamedAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  source: Run | undefined,
  past: readonly Past[],
  frame: number,
  place: NamedPlace | undefined,
  makeFigure: MakeFigure,
): Found | null {
  const token = tokens[i]
  if (!token) return null
  const sex = PRONOUNS[token.text.toLowerCase()]
  if (sex) {
    const figure = choosePerson(past, sex, frame, token.text.toLowerCase())
    return figure && { start: token.start, end: token.end, figure, kind: 'pronoun' }
  }
  const run = source ?? (/^(?:the|that|this)$/iu.test(token.text) ? phraseStartingAt(tokens, i) : null)
  const [first, last] = [run && tokens[run.from], run && tokens[run.to - 1]]
  if (!run || !first || !last) return null
  const head = tokens[headOf(tokens, run)]
  if (!head || (place && place.start <= head.start && head.end <= place.end)) return null
  if (place && place.start >= last.end && place.start <= last.end + 1) return null
  const span = { start: first.start, end: last.end }
  const definite = /^(?:the|that|this)$/iu.test(first.text)
  const known = definite ? bearerOfRole(past, head) : null
  if (known) return { ...span, figure: known, kind: 'role' }
  if (!source) return null
  if (head.pos === 'PROPN')
    return { ...span, figure: makeFigure(text.slice(span.start, span.end), 'body'), kind: 'name' }
  if (!isSpeakerNoun(head.lemma) && !PERSON_NOUNS.has(head.lemma)) return null
  return { ...span, figure: makeFigure(text.slice(span.start, span.end), 'unnamed'), kind: 'role' }
}

/** "the minister": who was given that role, if the article has spoken of one only. */
function bearerOfRole(past: readonly Past[], head: Token): Figure | null {
  const noun = foldName(head.text)
  if (!PERSON_NOUNS.has(noun) && !TITLES.has(noun)) return null
  const bearers = new Map<string, Figure>()
  for (const { figure } of past.slice(-MOST_PAST))
    if (figure.roleHeads.has(noun)) bearers.set(figure.id, figure)
  return bearers.size === 1 ? ([...bearers.values()][0] ?? null) : null
}

/** How many mentions back a role is looked for. An article seldom has more; a text of 2 MB may. */
const MOST_PAST = 200

/** Whether what stands at token `i` does something: it speaks, or a verb follows and no preposition or verb leads to it. */
function isSubject(
  tokens: readonly Token[],
  i: number,
  { end }: Span,
  sources: ReadonlyMap<number, Run>,
): boolean {
  for (const { from, to } of sources.values())
    if (from <= i && i < to) return !/^['’]/u.test(tokens[i + 1]?.text ?? '')
  const before = tokens[i - 1]
  if (before && (before.pos === 'ADP' || before.pos === 'VERB')) return false
  const after = tokens.slice(i + 1, i + 12).find((token) => token.start >= end)
  return after !== undefined && /^(?:VERB|AUX|ADV)$/u.test(after.pos)
}
