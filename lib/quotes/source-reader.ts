import type { People, PersonMention } from '../people/person'
import type { Speech } from '../people/read-speech'
import { speakingToken } from '../people/speaking-token'
import type { Cue, Speaker } from './quote'
import type { Found, Place, Told } from './speaker/rule'

/** Turns what the speaker rules find in one article, token numbers, into speakers and cues with their places. */
export type SourceReader = {
  readonly mentionAt: Place['mentionAt']
  /** null where the words that stand there mean nobody known, or a pronoun nobody is sure of. */
  readonly speakerOf: (told: Told) => Speaker | null
  readonly cueOf: (found: Found) => Cue | null
}

/** How often a mention of each kind means whom it is taken for; a pronoun has most candidates. */
const MEANT: Readonly<Record<PersonMention['kind'], number>> = { name: 1, role: 0.97, pronoun: 0.9 }

export function sourceReader(
  text: string,
  { frames }: Speech,
  people: People,
  article: string,
): SourceReader {
  const byId = new Map(people.people.map((person) => [person.id, person]))
  const mentionAt = mentionFinder(people.mentions.get(article) ?? [])
  return {
    mentionAt,
    speakerOf: ({ frame, source, relative, confidence }) => {
      const tokens = frames[frame]?.tokens ?? []
      const head = tokens[speakingToken(tokens, source)]
      const mention = head && mentionAt(head.start)
      const person = mention && byId.get(mention.person)
      if (!mention || !person) return null
      const { start, end } = tokens[relative ?? -1] ?? mention
      const sure = Math.round(confidence * MEANT[mention.kind] * 100) / 100
      return { id: person.id, name: person.name, start, end, text: text.slice(start, end), confidence: sure }
    },
    cueOf: ({ frame, cue }) => {
      const tokens = frames[frame]?.tokens ?? []
      const [first, last] = cue && cue.to > cue.from ? [tokens[cue.from], tokens[cue.to - 1]] : []
      if (!first || !last) return null
      return { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
    },
  }
}

/** How many mentions to the left of a place may begin before one that covers it: "a spokesman for Lee, the mayor". */
const MOST_INSIDE = 4

/** The mention that covers a place and begins last before it, by binary search over mentions in text order. */
function mentionFinder(mentions: readonly PersonMention[]): Place['mentionAt'] {
  return (start) => {
    let [low, high] = [0, mentions.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mentions[middle]?.start ?? Infinity) <= start) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= Math.max(0, low - MOST_INSIDE); i--) {
      const mention = mentions[i]
      if (mention && mention.end > start) return mention
    }
    return null
  }
}
