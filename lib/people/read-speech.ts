import { findFrames, type Frame } from '../text/find-frames'
import { findQuoted, type Quoted } from '../text/find-quoted'
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
  const quoted = withSpoken(findQuoted(read.text, read.paragraphs), spoken.stretches)
  const sentences = read.sentences.map((sentence) => {
    const words = retagWords(sentence.words)
    return words === sentence.words ? sentence : { ...sentence, words }
  })
  const retagged = { ...read, sentences }
  const frames = findFrames(retagged, quoted).map((frame) => ({
    ...frame,
    sayings: spoken.labels.has(frame.paragraph) ? labelLine(frame) : findSayings(frame),
  }))
  return { read: retagged, quoted, frames }
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
