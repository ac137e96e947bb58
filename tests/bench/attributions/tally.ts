import type { Failures } from './count-failures'

/** Counts over some articles, from which the scores follow. */
export type Tally = {
  readonly units: number
  readonly unitsFound: number
  readonly unitsRight: number
  readonly predictions: number
  readonly hits: number
  readonly rightHits: number
  readonly sourced: number
  readonly speakersRight: number
  readonly words: number
  readonly wordsSaid: number
  readonly wordsRight: number
  readonly failures: Failures
}

export const NOTHING: Tally = {
  units: 0, unitsFound: 0, unitsRight: 0, predictions: 0, hits: 0, rightHits: 0, sourced: 0, speakersRight: 0,
  words: 0, wordsSaid: 0, wordsRight: 0, failures: new Map(),
} // prettier-ignore

/** The counts of two sets of articles together. */
export function addTallies(a: Tally, b: Tally): Tally {
  const failures = new Map(a.failures)
  for (const [kind, count] of b.failures) failures.set(kind, (failures.get(kind) ?? 0) + count)
  return {
    units: a.units + b.units,
    unitsFound: a.unitsFound + b.unitsFound,
    unitsRight: a.unitsRight + b.unitsRight,
    predictions: a.predictions + b.predictions,
    hits: a.hits + b.hits,
    rightHits: a.rightHits + b.rightHits,
    sourced: a.sourced + b.sourced,
    speakersRight: a.speakersRight + b.speakersRight,
    words: a.words + b.words,
    wordsSaid: a.wordsSaid + b.wordsSaid,
    wordsRight: a.wordsRight + b.wordsRight,
    failures,
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const f1 = (precision: number, recall: number): number => share(2 * precision * recall, precision + recall)

/** The scores of some articles, 0 to 1. */
export const measure = (tally: Tally) => ({
  'direct quotes, precision': share(tally.hits, tally.predictions),
  'direct quotes, recall': share(tally.unitsFound, tally.units),
  'direct quotes, F1': f1(share(tally.hits, tally.predictions), share(tally.unitsFound, tally.units)),
  'speaker of those found': share(tally.speakersRight, tally.sourced),
  'quote and speaker, F1': f1(
    share(tally.rightHits, tally.predictions),
    share(tally.unitsRight, tally.units),
  ),
  'all attributions by word, F1': f1(
    share(tally.wordsRight, tally.wordsSaid),
    share(tally.wordsRight, tally.words),
  ),
})
