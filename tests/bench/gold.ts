import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { MATCHER, type Matcher } from '../../lib/claims/matcher'
import { buildEvent } from '../../lib/event/build-event'
import type { EventAnalysis } from '../../lib/event/event-analysis'
import { forgetful } from '../../lib/event/memo'
import { loadGoldArticles } from './gold-articles'
import { loadLabelled, trainMatcher } from './train-matcher'

/**
 * Prints how the engine scores on a folder of annotated events:
 *
 *     npm run bench:gold -- FOLDER [--silver] [--loo] [--misses]
 *
 * FOLDER holds <event>.json, articles/<event>/*.md and score.mjs; the seed event's texts lie in FOLDER/../seeds.
 * --silver scores FOLDER/silver instead. --misses lists every wrong and missed pair. --loo scores each event with a
 * matcher that was trained without it (silver: without its quarter of the events), so that no number is flattered.
 */
const flags = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('--')))
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
if (folder === undefined || !existsSync(path.join(folder, 'score.mjs'))) {
  console.error(
    'usage: npm run bench:gold -- FOLDER [--silver] [--loo] [--misses]   (FOLDER holds score.mjs)',
  )
  process.exit(2)
}

const Part = z.looseObject({ precision: z.number(), recall: z.number(), f1: z.number() })
const Result = z.looseObject({
  event: z.string(),
  claims: Part,
  possible: Part,
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
const matcherFor = flags.has('--loo') ? trainWithout(folder, names) : () => MATCHER
const results: Result[] = []
let spent = 0

console.log(' '.repeat(10), 'each part: precision, recall, F1 (%)')
for (const name of names) {
  const articles = loadGoldArticles(folder, name)
  const gold: unknown = JSON.parse(readFileSync(path.join(goldFolder, `${name}.json`), 'utf8'))
  const matcher = matcherFor(name)
  const started = performance.now()
  const analysis = buildEvent({ id: name, title: name, date: null }, articles, forgetful, matcher)
  spent += performance.now() - started
  const result = Result.parse(score(analysis, gold))
  results.push(result)
  if (!silver) console.log(row(result))
  if (flags.has('--misses')) printMisses(result)
}
console.log(row(total(results)))
console.log(`${'macro'.padEnd(10)} claims${means('claims')}  with possible${means('possible')}`)
console.log(`${results.length} events, ${Math.round(spent / results.length)} ms each`)

/** For each event a matcher that has not seen it: gold events one by one, silver events by quarters. */
function trainWithout(place: string, scored: readonly string[]): (name: string) => Matcher {
  const events = loadLabelled(place)
  const partOf = (name: string) => (silver ? scored.indexOf(name) % 4 : scored.indexOf(name))
  const trained = new Map<number, Matcher>()
  return (name) => {
    const part = partOf(name)
    const kept = events.filter((event) => !scored.includes(event.name) || partOf(event.name) !== part)
    const matcher = trained.get(part) ?? { ...MATCHER, model: trainMatcher(kept) }
    trained.set(part, matcher)
    return matcher
  }
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
