import { findFrames, type Frame } from '../text/find-frames'
import { findQuoted, type Quoted } from '../text/find-quoted'
import type { Word } from '../text/tag-words'
import { datelineEnd } from './dateline'
import { findNicknames } from './nickname-marks'
import { findSpoken } from './find-spoken'
import type { ReadText } from '../text/read-text'
import { findSayings, type Saying } from './find-sayings'
import { labelLine } from './label-saying'
import { retagWords } from './retag-words'

/** What a text holds of speech: stretches in quotation marks, and who is said to speak in each frame. */
export type Speech = {
  /** The text as it was read, with the tagger's slips about names and speech put right. */
  readonly read: ReadText
  readonly quoted: readonly Quoted[]
  readonly frames: readonly (Frame & { readonly sayings: readonly Saying[] })[]
}

/** People and quotes read the same texts, one after the other; the second finds what the first has read. */
const known = new WeakMap<ReadText, Speech>()

/** Reads a text for speech, once for people and quotes alike. */
export function readSpeech(read: ReadText): Speech {
  const speech = known.get(read) ?? speechOf(read)
  known.set(read, speech)
  return speech
}

function speechOf(read: ReadText): Speech {
  const spoken = findSpoken(read.text, read.paragraphs)
  const marked = findQuoted(read.text)
  const nicknames = new Set(findNicknames(read.text, marked))
  const apart = nicknames.size > 0 ? marked.filter((stretch) => !nicknames.has(stretch)) : marked
  const quoted = withSpoken(apart, spoken.stretches)
  const marks = new Set([...nicknames].flatMap(({ start, outer, end }) => [outer.start, start - 1, end]))
  const sentences = read.sentences.map((sentence, i) => {
    const opens = read.sentences[i - 1]?.paragraph !== sentence.paragraph
    const words = retagWords(spokenWords(sentence.words, opens, marks))
    return words === sentence.words ? sentence : { ...sentence, words }
  })
  const retagged = { ...read, sentences }
  const frames = findFrames(retagged, quoted).map((frame) => ({
    ...frame,
    sayings: spoken.labels.has(frame.paragraph) ? labelLine(frame) : findSayings(frame),
  }))
  return { read: retagged, quoted, frames }
}

/** The words of a sentence without its dateline and the marks of nicknames; the same list where it has neither. */
function spokenWords(words: readonly Word[], opens: boolean, marks: ReadonlySet<number>): readonly Word[] {
  const from = opens ? datelineEnd(words) : 0
  const own = from > 0 ? words.slice(from) : words
  return marks.size > 0 && own.some(({ start }) => marks.has(start))
    ? own.filter(({ start, text }) => !marks.has(start) || /\p{L}/u.test(text))
    : own
}

/** The stretches of both lists in order; of what stands in marks inside speech without marks, nothing. */
function withSpoken(quoted: readonly Quoted[], spoken: readonly Quoted[]): readonly Quoted[] {
  if (spoken.length === 0) return quoted
  let next = 0
  const apart = quoted.filter(({ outer }) => {
    while ((spoken[next]?.end ?? Infinity) <= outer.start) next++
    return outer.end <= (spoken[next]?.start ?? Infinity)
  })
  return [...apart, ...spoken].sort((a, b) => a.start - b.start)
}
