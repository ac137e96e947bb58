import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fitLogistic, type Example } from '../../lib/claims/fit-logistic'
import { fitTrees, type Growth } from '../../lib/claims/fit-trees'
import { MATCHER } from '../../lib/claims/matcher'
import { CUE_NAMES } from '../../lib/claims/pair-cues'
import type { ScoringModel } from '../../lib/claims/score-cues'
import { crossValidate, fitCalibration } from './cross-validate'
import { loadGoldArticles } from './gold-articles'
import { Gold, labelPairs } from './label-pairs'

/** Shrinks the weights: lowered, cues that fit a few events by chance count; raised, all cues fade. */
const PENALTY = 60

/** Deeper or more trees, or smaller steps, came out within 0.2 of F1 of these by cross-validation. */
const GROWTH: Growth = { trees: 300, depth: 3, rate: 0.06, share: 0.3, penalty: 4 }

/** The trees see one of this many differing pairs, weighted accordingly: as good, in half the time. */
const EVERY = 3

/** Digits kept of every learned number; fewer move scores in the third place. */
const DIGITS = 5

export type LabelledEvent = {
  readonly name: string
  readonly examples: readonly Example[]
  /** Annotated twice; the others once. */
  readonly gold: boolean
}

/** The two models of a matcher, not calibrated. */
export type Fitted = Pick<ScoringModel, 'logistic' | 'trees'>

/** The labelled pairs of every annotated event in FOLDER and FOLDER/silver. */
export function loadLabelled(folder: string): readonly LabelledEvent[] {
  return [folder, path.join(folder, 'silver')].flatMap((place) =>
    readdirSync(place)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const name = path.basename(file, '.json')
        const gold = Gold.parse(JSON.parse(readFileSync(path.join(place, file), 'utf8')))
        const examples = labelPairs(loadGoldArticles(folder, name), gold)
        return { name, examples, gold: place === folder }
      }),
  )
}

export function fitModels(events: readonly LabelledEvent[]): Fitted {
  const examples = events.flatMap((event) => event.examples)
  const fewer = examples.flatMap((example, i): readonly Example[] =>
    example.same ? [example] : i % EVERY === 0 ? [{ ...example, weight: example.weight * EVERY }] : [],
  )
  return { logistic: fitLogistic(CUE_NAMES, examples, PENALTY), trees: fitTrees(fewer, GROWTH) }
}

/** `npx tsx tests/bench/train-matcher.ts GOLD` writes lib/claims/matcher.json anew, thresholds kept. */
function main(folder: string): void {
  const file = path.resolve(import.meta.dirname, '../../lib/claims/matcher.json')
  const events = loadLabelled(folder)
  const calibration = fitCalibration(crossValidate(events).scored)
  const model: ScoringModel = { ...fitModels(events), calibration }
  const matcher = { shown: MATCHER.shown, possible: MATCHER.possible, model }
  const short = (_key: string, value: unknown): unknown =>
    typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value
  writeFileSync(file, JSON.stringify(matcher, short) + '\n')
}

if (process.argv[1]?.endsWith('train-matcher.ts')) {
  const folder = process.argv[2]
  if (folder === undefined) {
    console.error('usage: npx tsx tests/bench/train-matcher.ts GOLD_FOLDER')
    process.exit(2)
  }
  main(folder)
}
