import { applyTrees } from '../../lib/claims/apply-trees'
import { CUE_NAMES } from '../../lib/claims/pair-cues'
import { MATCHER, type Matcher } from '../../lib/claims/matcher'
import { sigmoid } from '../../lib/claims/score-cues'
import { fitModel, type LabelledEvent } from './train-matcher'

/** A labelled pair as models judged it that had not seen its event. */
export type Scored = { readonly event: string; readonly logOdds: number; readonly same: boolean }

/** One line of a reliability table: what was predicted, what held, for how many pairs. */
export type Bin = { readonly predicted: number; readonly observed: number; readonly n: number }

const FOLDS = 5

/** Every event scored by models trained without it and without a fifth of all events; no two gold events share a fold. */
export function crossValidate(events: readonly LabelledEvent[]): {
  readonly scored: readonly Scored[]
  readonly matcherFor: (event: string) => Matcher
} {
  const foldOf = new Map<string, number>()
  for (const gold of [true, false])
    events.filter((event) => event.gold === gold).forEach(({ name }, i) => foldOf.set(name, i % FOLDS))
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(events.filter(({ name }) => foldOf.get(name) !== fold)),
  )
  const modelOf = (event: string) => {
    const model = models[foldOf.get(event) ?? -1]
    if (!model) throw new Error(`${event} is no annotated event`)
    return model
  }
  const scored = events.flatMap(({ name, examples }) => {
    const model = modelOf(name)
    return examples.map(({ cues, same }) => ({ event: name, logOdds: applyTrees(model, cues), same }))
  })
  const matcherFor = (event: string): Matcher => {
    const calibration = fitCalibration(scored.filter((pair) => foldOf.get(pair.event) !== foldOf.get(event)))
    return { ...MATCHER, model: { cues: CUE_NAMES, trees: modelOf(event), calibration } }
  }
  return { scored, matcherFor }
}

/** Newton steps; two parameters settle in five. */
const STEPS = 25

/** The line through the log odds that makes them agree best with what held (Platt scaling). */
export function fitCalibration(scored: readonly Scored[]): { slope: number; shift: number } {
  let [slope, shift] = [1, 0]
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9]
    for (const { logOdds, same } of scored) {
      const p = sigmoid(slope * logOdds + shift)
      const miss = (same ? 1 : 0) - p
      const bend = p * (1 - p)
      g0 += miss * logOdds
      g1 += miss
      h00 += bend * logOdds * logOdds
      h01 += bend * logOdds
      h11 += bend
    }
    const determinant = h00 * h11 - h01 * h01
    slope += (h11 * g0 - h01 * g1) / determinant
    shift += (h00 * g1 - h01 * g0) / determinant
  }
  return { slope, shift }
}

const BINS = 10

/** Ten bins of predicted probability with what held in each; calibrated by each pair's fold mates' absence only. */
export function findReliability(
  scored: readonly Scored[],
  calibrate: (pair: Scored) => number,
): readonly Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ predicted: 0, same: 0, n: 0 }))
  for (const pair of scored) {
    const p = calibrate(pair)
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))]
    if (!bin) continue
    bin.predicted += p
    bin.same += pair.same ? 1 : 0
    bin.n++
  }
  return bins
    .filter(({ n }) => n > 0)
    .map(({ predicted, same, n }) => ({ predicted: predicted / n, observed: same / n, n }))
}
