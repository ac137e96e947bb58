import { readSpeech, type Speech } from '../people/read-speech'
import type { People, Person, PersonMention } from '../people/person'
import type { ReadArticle } from '../text/article'
import type { Quoted } from '../text/find-quoted'
import { makeId } from '../text/make-id'
import { trimSpan, type Span } from '../text/span'
import { findSpeaker, headOfSource } from './find-speaker'
import type { Cue, Quote, Speaker } from './quote'
import type { Found, Place } from './speaker/rule'

/**
 * All quotes of one article, in text order, with their speakers and cues; [] where there is none. A quote that its cue
 * breaks is two; one that runs on over paragraphs, each opened anew, is one.
 *
 *     “We lost,” Lee said. “Badly.” → “We lost,” and “Badly.”, both by Lee, cue "said"
 */
export function findQuotes({ article, read }: ReadArticle, people: People): readonly Quote[] {
  const speech = readSpeech(read)
  const mentions = people.mentions.get(article.id) ?? []
  const byId = new Map(people.people.map((person) => [person.id, person]))
  const places = placesOf(speech)
  const mentionAt = mentionFinder(mentions)
  const quotes: Quote[] = []
  const seen = new Map<string, number>()
  let before: Place['before'] = null
  for (const unit of joinParagraphs(speech.quoted, read.paragraphs)) {
    const at = places.get(unit.first)
    if (!at) continue
    const place: Place = {
      text: read.text,
      frames: speech.frames,
      quoted: speech.quoted,
      ...at,
      mentionAt,
      before,
    }
    const found = findSpeaker(place)
    const span = trimSpan(read.text, unit)
    const text = read.text.slice(span.start, span.end)
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    const occurrence = seen.get(text) ?? 0
    seen.set(text, occurrence + 1)
    quotes.push({
      id: makeId('q', article.id, text, String(occurrence)),
      article: article.id,
      ...span,
      text,
      type: 'direct',
      speaker: found && speakerOf(read.text, speech, found, mentionAt, byId),
      cue: found && cueOf(read.text, speech, found),
      sameAs: [],
    })
    if (found) before = { ...found, place }
  }
  return quotes
}

/** A quote as its marks bound it, and the number of the first quoted stretch in it. */
type Unit = Span & { readonly first: number }

/** Joins a stretch that nothing closes with the next one where that opens the paragraph after it. */
function joinParagraphs(quoted: readonly Quoted[], paragraphs: readonly Span[]): readonly Unit[] {
  const units: Unit[] = []
  quoted.forEach((stretch, i) => {
    const last = quoted[i - 1]
    const unit = units.at(-1)
    const goesOn = last && !last.closed && stretch.paragraph === last.paragraph + 1
    if (unit && goesOn && paragraphs[stretch.paragraph]?.start === stretch.outer.start)
      units[units.length - 1] = { ...unit, end: stretch.end }
    else units.push({ start: stretch.start, end: stretch.end, first: i })
  })
  return units
}

/** By the number of a quoted stretch: the frame and token where it stands. */
function placesOf({
  frames,
}: Speech): ReadonlyMap<number, { readonly frame: number; readonly token: number }> {
  const places = new Map<number, { frame: number; token: number }>()
  frames.forEach(({ tokens }, frame) =>
    tokens.forEach(({ quoted }, token) => {
      if (quoted !== null && !places.has(quoted)) places.set(quoted, { frame, token })
    }),
  )
  return places
}

/** The shortest mention that covers a place, by binary search over mentions in text order. */
function mentionFinder(mentions: readonly PersonMention[]): (start: number) => PersonMention | null {
  return (start) => {
    let [low, high] = [0, mentions.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mentions[middle]?.start ?? Infinity) <= start) low = middle + 1
      else high = middle
    }
    // A mention may lie in a longer one ("a spokesman for Lee"), so the nearest few to the left are asked.
    for (let i = low - 1; i >= Math.max(0, low - 4); i--)
      if ((mentions[i]?.end ?? 0) > start) return mentions[i] ?? null
    return null
  }
}

function speakerOf(
  text: string,
  { frames }: Speech,
  { frame, source }: Found,
  mentionAt: (start: number) => PersonMention | null,
  byId: ReadonlyMap<string, Person>,
): Speaker | null {
  const tokens = frames[frame]?.tokens ?? []
  const head = headOfSource(tokens, source)
  const mention = head && mentionAt(head.start)
  const person = mention && byId.get(mention.person)
  if (!mention || !person) return null
  const { start, end } = mention
  return { id: person.id, name: person.name, start, end, text: text.slice(start, end) }
}

function cueOf(text: string, { frames }: Speech, { frame, cue }: Found): Cue | null {
  const tokens = frames[frame]?.tokens ?? []
  const [first, last] = cue ? [tokens[cue.from], tokens[cue.to - 1]] : []
  return first && last ? { start: first.start, end: last.end, text: text.slice(first.start, last.end) } : null
}
