import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LogisticModel } from '../../lib/claims/apply-logistic'
import { fitLogistic, type Example } from '../../lib/claims/fit-logistic'
import { CUE_NAMES } from '../../lib/claims/pair-cues'
import { loadGoldArticles } from './gold-articles'
import { MATCHER } from '../../lib/claims/matcher'
import { Gold, labelPairs } from './label-pairs'

/** Shrinks the weights: lowered, cues that fit a few events by chance count; raised, all cues fade. */
const PENALTY = 60

export type LabelledEvent = { readonly name: string; readonly examples: readonly Example[] }

/** The labelled pairs of every annotated event in FOLDER and FOLDER/silver. */
export function loadLabelled(folder: string): readonly LabelledEvent[] {
  return [folder, path.join(folder, 'silver')].flatMap((place) =>
    readdirSync(place)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const name = path.basename(file, '.json')
        const gold = Gold.parse(JSON.parse(readFileSync(path.join(place, file), 'utf8')))
        return { name, examples: labelPairs(loadGoldArticles(folder, name), gold) }
      }),
  )
}

export const trainMatcher = (events: readonly LabelledEvent[]): LogisticModel =>
  fitLogistic(
    CUE_NAMES,
    events.flatMap(({ examples }) => examples),
    PENALTY,
  )

/** `npx tsx tests/bench/train-matcher.ts GOLD` writes lib/claims/matcher.json anew, thresholds kept. */
function main(folder: string): void {
  const file = path.resolve(import.meta.dirname, '../../lib/claims/matcher.json')
  const model = trainMatcher(loadLabelled(folder))
  const short = (x: number) => Number(x.toPrecision(5))
  const cues = model.cues.map(({ name, mean, deviation, weight }) => ({
    name,
    mean: short(mean),
    deviation: short(deviation),
    weight: short(weight),
  }))
  const matcher = {
    shown: MATCHER.shown,
    possible: MATCHER.possible,
    model: { bias: short(model.bias), cues },
  }
  writeFileSync(file, JSON.stringify(matcher, null, 2) + '\n')
}

if (process.argv[1]?.endsWith('train-matcher.ts')) {
  const folder = process.argv[2]
  if (folder === undefined) {
    console.error('usage: npx tsx tests/bench/train-matcher.ts GOLD_FOLDER')
    process.exit(2)
  }
  main(folder)
}
