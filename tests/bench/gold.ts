import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { MATCHER } from '../../lib/claims/matcher'
import { buildEvent } from '../../lib/event/build-event'
import type { EventAnalysis } from '../../lib/event/event-analysis'
import { forgetful } from '../../lib/text/memo'
import { loadGoldArticles } from './gold-articles'
import { crossValidate } from './cross-validate'
import { saveMeasured } from './save-measured'
import { loadLabelled } from './train-matcher'

/**
 * Prints how the engine scores on a folder of annotated events:
 *
 *     npm run bench:gold -- FOLDER [--silver] [--loo] [--misses] [--save]
 *
 * FOLDER holds <event>.json, articles/<event>/*.md and score.mjs; the seed event's texts lie in FOLDER/../seeds.
 * --silver scores FOLDER/silver instead. --misses lists every wrong and missed pair. --loo scores each event with a
 * matcher that was trained without it and without a fifth of all events, so that no number is flattered. --save does
 * so too and writes the scores to content/measured.json, for the page on method.
 */
const flags = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('--')))
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
if (folder === undefined || !existsSync(path.join(folder, 'score.mjs'))) {
  console.error(
    'usage: npm run bench:gold -- FOLDER [--silver] [--loo] [--misses] [--save]   (FOLDER holds score.mjs)',
  )
  process.exit(2)
}

const Part = z.looseObject({
  hit: z.number(),
  system: z.number(),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
})
const Result = z.looseObject({
  event: z.string(),
  claims: Part,
  possible: Part,
  conflicts: Part,
  quotes: Part.extend({ speaker: z.number() }),
  misses: z.record(z.string(), z.array(z.unknown())),
})
type Result = z.infer<typeof Result>

const isFunction = (f: unknown): boolean => typeof f === 'function'
const { score, total, row } = z
  .looseObject({
    score: z.custom<(analysis: EventAnalysis, gold: unknown) => unknown>(isFunction),
    total: z.custom<(results: readonly unknown[]) => unknown>(isFunction),
    row: z.custom<(result: unknown) => string>(isFunction),
  })
  .parse(await import(pathToFileURL(path.resolve(folder, 'score.mjs')).href))

const silver = flags.has('--silver')
const goldFolder = silver ? path.join(folder, 'silver') : folder
const names = readdirSync(goldFolder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => path.basename(file, '.json'))
const unseen = flags.has('--loo') || flags.has('--save') ? crossValidate(loadLabelled(folder)) : null
const results: Result[] = []
let spent = 0

console.log(' '.repeat(10), 'each part: precision, recall, F1 (%)')
for (const name of names) {
  const articles = loadGoldArticles(folder, name)
  const gold: unknown = JSON.parse(readFileSync(path.join(goldFolder, `${name}.json`), 'utf8'))
  const matcher = unseen?.matcherFor(name) ?? MATCHER
  const started = performance.now()
  const analysis = buildEvent({ id: name, title: name, date: null }, articles, forgetful, matcher)
  spent += performance.now() - started
  const result = Result.parse(score(analysis, gold))
  results.push(result)
  if (!silver) console.log(row(result))
  if (flags.has('--misses')) printMisses(result)
}
const all = Result.omit({ misses: true }).parse(total(results))
console.log(row(all))
console.log(`${'macro'.padEnd(10)} claims${means('claims')}  with possible${means('possible')}`)
console.log(`possibly the same, alone: precision ${(100 * bandOf(all)).toFixed(1)} %`)
console.log(`${results.length} events, ${Math.round(spent / results.length)} ms each`)
if (unseen && flags.has('--save')) saveMeasured(all, unseen)

/** Of the pairs that "possibly the same" adds, the share that is right. */
function bandOf({ claims, possible }: Pick<Result, 'claims' | 'possible'>): number {
  return (possible.hit - claims.hit) / Math.max(1, possible.system - claims.system)
}

function means(part: 'claims' | 'possible'): string {
  const mean = (key: 'precision' | 'recall' | 'f1') =>
    ((100 * results.reduce((sum, r) => sum + r[part][key], 0)) / results.length).toFixed(1).padStart(6)
  return mean('precision') + mean('recall') + mean('f1')
}

function printMisses({ misses }: Result): void {
  for (const [kind, list] of Object.entries(misses))
    for (const miss of list) {
      const text = Array.isArray(miss) ? ['', ...miss].join('\n      ') : JSON.stringify(miss)
      console.log(`  ${kind}: ${text}`)
    }
}
