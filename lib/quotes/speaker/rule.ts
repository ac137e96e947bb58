import type { Saying } from '../../people/find-sayings'
import type { Run } from '../../people/noun-phrase'
import type { Speech } from '../../people/read-speech'
import type { PersonMention } from '../../people/person'
import type { Quoted } from '../../text/find-quoted'

export type SpeechFrame = Speech['frames'][number]

/** Where a quote stands: what every rule is shown. */
export type Place = {
  readonly text: string
  readonly frames: Speech['frames']
  readonly quoted: readonly Quoted[]
  /** The number of the quote's frame, and of its token there. */
  readonly frame: number
  readonly token: number
  /** The person mentioned at a token's place, by name, role or pronoun; null where none is. */
  readonly mentionAt: (start: number) => PersonMention | null
  /** Who speaks the last quote before this one that has a speaker, and the frame where that quote stands; null for the first. */
  readonly before: (Told & { readonly quotedIn: number }) | null
}

/** Who speaks, as token numbers of frame number `frame`. */
export type Found = {
  readonly frame: number
  readonly source: Run
  readonly cue: Run | null
  /** The token "who" that stands for the source beside the cue. See Saying. */
  readonly relative?: number | null
  /** Where an earlier quote's speaker is taken over: how sure that one was. */
  readonly confidence?: number
}

/** Who speaks, and how sure the way of telling is, 0 to 1. */
export type Told = Found & { readonly confidence: number }

export const foundIn = (frame: number, { source, cue, relative }: Saying): Found => ({
  frame,
  source,
  cue,
  relative,
})

/** One way of telling who speaks a quote; null where it does not apply. */
export type SpeakerRule = (place: Place) => Found | null
