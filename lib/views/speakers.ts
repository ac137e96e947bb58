import type { EventAnalysis } from '../event/event-analysis'
import { nameSpeakers } from './name-speakers'
import { buildUtterances, type Utterance } from './utterances'

export type SpeakerEntry = {
  readonly id: string | null
  /** As it is listed beside others (nameSpeakers); null where the articles name nobody. */
  readonly name: string | null
  readonly role: string | null
  readonly utterances: readonly Utterance[]
  readonly quotes: number
  /** How many sources quote this speaker. */
  readonly sources: number
}

/** Who is quoted with which words: speakers by how many sources quote them, then by how often; unnamed speakers last. */
export function buildSpeakers(analysis: EventAnalysis): readonly SpeakerEntry[] {
  const all = buildUtterances(analysis)
  const names = nameSpeakers(analysis)
  const speakers = [...new Set(all.map((utterance) => utterance.speaker?.id ?? null))]
  return speakers
    .map((id): SpeakerEntry => {
      const utterances = all.filter((utterance) => (utterance.speaker?.id ?? null) === id)
      const lines = utterances.flatMap((utterance) => utterance.lines)
      const person = analysis.people.find((p) => p.id === id)
      return {
        id,
        name: names.get(id ?? '') ?? utterances[0]?.speaker?.name ?? null,
        role: person?.role ?? null,
        utterances,
        quotes: lines.length,
        sources: new Set(lines.map((line) => line.source.article)).size,
      }
    })
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) || b.sources - a.sources || b.quotes - a.quotes,
    )
}
