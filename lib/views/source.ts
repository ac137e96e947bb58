import type { EventAnalysis } from '../event/event-analysis'
import { sourcePath } from '../links/paths'

/** A source as every page shows it: one letter, one tone, one name. */
export type Source = {
  /** The article's id. */
  readonly article: string
  /** A to Z, then AA, AB …: the order of the articles in the event. */
  readonly letter: string
  /** 0 to 7: which of the eight tones of the palette; the ninth source takes the first again, so letters tell them apart. */
  readonly tone: number
  readonly name: string
  readonly path: string
}

const TONES = 8

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

/** The event's sources in the order of its articles. */
export const buildSources = (analysis: EventAnalysis): readonly Source[] =>
  analysis.articles.map((article, i) => ({
    article: article.id,
    letter: letterOf(i),
    tone: i % TONES,
    name: article.source,
    path: sourcePath(analysis.event.id, article.id),
  }))
