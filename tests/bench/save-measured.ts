import { writeFileSync } from 'node:fs'
import { sigmoid } from '../../lib/claims/score-cues'
import { measuredFile, type Measured } from '../../lib/content/load-measured'
import { findReliability, fitCalibration, type crossValidate } from './cross-validate'

type Part = { readonly precision: number; readonly recall: number; readonly f1: number }

type Scores = {
  readonly claims: Part
  readonly possible: Part
  readonly conflicts: Part
  readonly quotes: Part & { readonly speaker: number }
}

/** Writes what the page on method shows: scores of the gold events, and how far confidences can be believed. */
export function saveMeasured(scores: Scores, { scored }: ReturnType<typeof crossValidate>): void {
  const { slope, shift } = fitCalibration(scored)
  const short = (x: number) => Math.round(x * 1000) / 1000
  const rowOf = (what: string, { precision, recall, f1 }: Part) => ({
    what,
    precision: short(precision),
    recall: short(recall),
    f1: short(f1),
  })
  const measured: Measured = {
    on: 'Five events of three to five articles, annotated twice. Claims are matched by weights fitted without their event; the weights for contradictions have seen all five.',
    rows: [
      rowOf('Claims shown as the same', scores.claims),
      rowOf('Claims, with “possibly the same”', scores.possible),
      rowOf('Quotes', scores.quotes),
      {
        what: 'Speaker of a quote that was found',
        precision: short(scores.quotes.speaker),
        recall: null,
        f1: null,
      },
      rowOf('Contradictions', scores.conflicts),
    ],
    reliability: findReliability(scored, ({ logOdds }) => sigmoid(slope * logOdds + shift)).map((bin) => ({
      predicted: short(bin.predicted),
      observed: short(bin.observed),
      n: bin.n,
    })),
  }
  writeFileSync(measuredFile(), JSON.stringify(measured, null, 2) + '\n')
}
