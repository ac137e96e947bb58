import { readSpeech, type Speech } from '../people/read-speech'
import type { Saying } from '../people/find-sayings'
import type { People } from '../people/person'
import type { ReadArticle } from '../text/article'
import { makeId } from '../text/make-id'
import type { ReadText } from '../text/read-text'
import { contains, trimSpan, type Span } from '../text/span'
import { findIndirect } from './find-indirect'
import { findSpeaker, findSpeakerBehind } from './find-speaker'
import { joinParagraphs } from './join-paragraphs'
import { isScareQuote, isTermInUse } from './is-scare-quote'
import { isSpeech } from './is-speech'
import type { Quote } from './quote'
import { sourceReader } from './source-reader'
import { foundIn, type Found, type Place, type SpeechFrame, type Told } from './speaker/rule'

/**
 * All quotes of one article, in text order, with their speakers and cues; [] where there is none. A quote that its cue
 * breaks is two; one that runs on over paragraphs, each opened anew, is one. An indirect quote may hold direct ones
 * wholly; otherwise no two of them overlap.
 *
 *     “We lost,” Lee said. “Badly.” → “We lost,” and “Badly.”, both by Lee, cue "said"
 */
export function findQuotes({ article, read }: ReadArticle, people: People): readonly Quote[] {
  const speech = readSpeech(read)
  const sources = sourceReader(read.text, speech, people, article.id)
  const direct = findDirect(read, speech, sources.mentionAt)
  const found = [...direct, ...wholly(findReported(read.text, speech), direct)]
  const seen = new Map<string, number>()
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end, type, by }) => {
      const text = read.text.slice(start, end)
      const speaker = by && sources.speakerOf(by)
      // Words that nobody put between marks are worth showing only where somebody is said to have said them.
      if (type === 'indirect' && !speaker && !(by && isAnother(speech, by))) return []
      const occurrence = seen.get(text) ?? 0
      seen.set(text, occurrence + 1)
      const id = makeId('q', article.id, text, String(occurrence))
      return [
        {
          id,
          article: article.id,
          start,
          end,
          text,
          type,
          speaker,
          cue: by && sources.cueOf(by),
          sameAs: [],
        },
      ]
    })
}

/** Who is less sure to speak than this is the subject of a sentence that says nothing of speaking. See findSpeaker. */
const SAID = 0.7

type FoundQuote = Span & { readonly type: Quote['type']; readonly by: Told | null }

function findDirect(read: ReadText, speech: Speech, mentionAt: Place['mentionAt']): readonly FoundQuote[] {
  const places = placesOf(speech)
  const quotes: FoundQuote[] = []
  let before: Place['before'] = null
  for (const unit of joinParagraphs(read.text, speech.quoted, read.paragraphs)) {
    const at = places.get(unit.first)
    const frame = at && speech.frames[at.frame]
    const span = trimSpan(read.text, unit)
    const words = read.text.slice(span.start, span.end)
    if (!frame || !isSpeech(words, frame, at.token, mentionAt)) continue
    const { frames, quoted } = speech
    const place: Place = { text: read.text, frames, quoted, ...at, mentionAt, before }
    const end = unit.last > unit.first ? places.get(unit.last) : undefined
    const by = (end && findSpeakerBehind({ ...place, ...end })) ?? findSpeaker(place)
    if (!by && isScareQuote(words, isAlone(frame, at.token))) continue
    if ((by?.confidence ?? 0) < SAID && isTermInUse(words, frame, at.token)) continue
    quotes.push({ ...span, type: 'direct', by })
    if (by) before = { ...by, quotedIn: (end ?? at).frame }
  }
  return quotes
}

/** Whether a quote is the whole of its sentence, or of what follows a name and a colon. */
const isAlone = ({ tokens }: SpeechFrame, token: number): boolean =>
  tokens[token - 1]?.text === ':' || tokens.every(({ pos }) => pos === 'QUOTE' || pos === 'PUNCT')

/** How often the speaker of a report is the right one, by what reports it. Counted as in findSpeaker. */
const REPORTS: Readonly<Record<Saying['kind'], number>> = { says: 0.94, according: 0.97, judges: 0.85 }

function findReported(text: string, { frames }: Speech): readonly FoundQuote[] {
  return frames.flatMap((frame, number) =>
    findIndirect(frame).map(({ content, saying }): FoundQuote => {
      const [first, last] = [frame.tokens[content.from], frame.tokens[content.to - 1]]
      const span = trimSpan(text, { start: first?.start ?? 0, end: last?.end ?? 0 })
      return {
        ...span,
        type: 'indirect',
        by: { ...foundIn(number, saying), confidence: REPORTS[saying.kind] },
      }
    }),
  )
}

/** The reports that hold a direct quote wholly or not at all: one that runs on over a paragraph is nobody's report. */
function wholly(reports: readonly FoundQuote[], direct: readonly FoundQuote[]): readonly FoundQuote[] {
  let next = 0
  return reports.filter((report) => {
    while ((direct[next]?.end ?? Infinity) <= report.start) next++
    for (let i = next; (direct[i]?.start ?? Infinity) < report.end; i++) {
      const quote = direct[i]
      if (quote && !contains(report, quote)) return false
    }
    return true
  })
}

/** Whether a pronoun is said to speak that means somebody, if nobody knows whom, and not the writer or the reader. */
function isAnother({ frames }: Speech, { frame, source }: Found): boolean {
  const token = frames[frame]?.tokens[source.from]
  return token !== undefined && /^(?:he|she|they|it|who|some|many|others|both|one)$/iu.test(token.text)
}

/** By the number of a quoted stretch: the frame and token where it stands. */
function placesOf({
  frames,
}: Speech): ReadonlyMap<number, { readonly frame: number; readonly token: number }> {
  const places = new Map<number, { frame: number; token: number }>()
  frames.forEach(({ tokens }, frame) =>
    tokens.forEach(({ quoted }, token) => {
      if (quoted !== undefined && !places.has(quoted)) places.set(quoted, { frame, token })
    }),
  )
  return places
}
