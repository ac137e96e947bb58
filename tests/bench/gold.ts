import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { buildEvent } from '../../lib/event/build-event'
import type { EventAnalysis } from '../../lib/event/event-analysis'
import { loadGoldArticles } from './gold-articles'

/**
 * Prints how the engine scores on a folder of annotated events:
 *
 *     npm run bench:gold -- FOLDER [--silver] [--misses]
 *
 * FOLDER holds <event>.json, articles/<event>/*.md and score.mjs; the seed event's texts lie in FOLDER/../seeds or in
 * content/. --silver scores FOLDER/silver instead; --misses lists every wrong and missed pair.
 */
const flags = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('--')))
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
if (folder === undefined || !existsSync(path.join(folder, 'score.mjs'))) {
  console.error('usage: npm run bench:gold -- FOLDER [--silver] [--misses]   (FOLDER holds score.mjs)')
  process.exit(2)
}

const Part = z.looseObject({ precision: z.number(), recall: z.number(), f1: z.number() })
const Result = z.looseObject({
  event: z.string(),
  claims: Part,
  possible: Part,
  conflicts: Part,
  misses: z.record(z.string(), z.array(z.unknown())).optional(),
})
type Result = z.infer<typeof Result>

const scorer: unknown = await import(pathToFileURL(path.resolve(folder, 'score.mjs')).href)
const { score, total, row } = z
  .looseObject({
    score: z.custom<(analysis: EventAnalysis, gold: unknown) => unknown>((f) => typeof f === 'function'),
    total: z.custom<(results: readonly unknown[]) => unknown>((f) => typeof f === 'function'),
    row: z.custom<(result: unknown) => string>((f) => typeof f === 'function'),
  })
  .parse(scorer)

const goldFolder = flags.has('--silver') ? path.join(folder, 'silver') : folder
const files = readdirSync(goldFolder)
  .filter((file) => file.endsWith('.json'))
  .sort()
const results: Result[] = []
let spent = 0
console.log(' '.repeat(10), 'each part: precision, recall, F1 (%)')
for (const file of files) {
  const name = path.basename(file, '.json')
  const articles = loadGoldArticles(folder, name)
  const gold: unknown = JSON.parse(readFileSync(path.join(goldFolder, file), 'utf8'))
  const started = performance.now()
  const analysis = buildEvent({ id: name, title: name, date: null }, articles)
  spent += performance.now() - started
  const result = Result.parse(score(analysis, gold))
  results.push(result)
  if (!flags.has('--silver')) console.log(row(result))
  if (flags.has('--misses'))
    for (const [kind, list] of Object.entries(result.misses ?? {}))
      for (const miss of list)
        console.log(
          `  ${kind}: ${Array.isArray(miss) ? '\n      ' + miss.join('\n      ') : JSON.stringify(miss)}`,
        )
}
console.log(row(total(results)))
const mean = (part: 'claims' | 'possible', key: 'precision' | 'recall' | 'f1') =>
  ((100 * results.reduce((sum, r) => sum + r[part][key], 0)) / results.length).toFixed(1).padStart(6)
const means = (part: 'claims' | 'possible') =>
  mean(part, 'precision') + mean(part, 'recall') + mean(part, 'f1')
console.log(`${'macro'.padEnd(10)} claims${means('claims')}  with possible${means('possible')}`)
console.log(`${results.length} events, ${Math.round(spent / results.length)} ms each`)
