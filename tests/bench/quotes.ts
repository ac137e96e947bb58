import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { buildEvent } from '../../lib/event/build-event'
import { forgetful } from '../../lib/text/memo'
import { findPeople } from '../../lib/people/find-people'
import { findQuotes } from '../../lib/quotes/find-quotes'
import { readText } from '../../lib/text/read-text'
import { tagWords } from '../../lib/text/tag-words'
import { loadGoldArticles } from './gold-articles'

/**
 * Prints how well quotes, their speakers and their variants are found on a folder of annotated events, and how long
 * people and quotes take beside the tagger alone, both in this run:
 *
 *     npm run bench:quotes -- FOLDER
 */
const folder = process.argv[2]
if (folder === undefined || !existsSync(path.join(folder, 'score.mjs'))) {
  console.error('usage: npm run bench:quotes -- FOLDER   (FOLDER holds score.mjs and <event>.json)')
  process.exit(2)
}

/** So many rounds are run; with fewer, what else the machine does at the time counts. */
const ROUNDS = 15

const Part = z.looseObject({ f1: z.number() })
const Result = z.looseObject({
  event: z.string(),
  quotes: Part.extend({ speaker: z.number() }),
  variants: Part,
})
const isFunction = (f: unknown): boolean => typeof f === 'function'
const { score, total } = z
  .looseObject({
    score: z.custom<(analysis: unknown, gold: unknown) => unknown>(isFunction),
    total: z.custom<(results: readonly unknown[]) => unknown>(isFunction),
  })
  .parse(await import(pathToFileURL(path.resolve(folder, 'score.mjs')).href))

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => path.basename(file, '.json'))
const results: unknown[] = []
for (const name of names) {
  const gold: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'))
  const analysis = buildEvent(
    { id: name, title: name, date: null },
    loadGoldArticles(folder, name),
    forgetful,
  )
  results.push(score(analysis, gold))
  print(results.at(-1))
}
print(total(results))
printSpeed(folder, names)

function print(result: unknown): void {
  const { event, quotes, variants } = Result.parse(result)
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
  console.log(
    `${event.padEnd(10)} quotes F1${percent(quotes.f1)}  speaker${percent(quotes.speaker)}  variants F1${percent(variants.f1)}`,
  )
}

/** The best of some rounds. Each round's texts are others by a blank, so that nothing is known of them from before. */
function printSpeed(place: string, events: readonly string[]): void {
  const bodies = events.flatMap((name) => loadGoldArticles(place, name))
  let [tagger, found] = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS; round++) {
    const texts = bodies.map((article) => ({ article, read: readText(article.body + ' '.repeat(round)) }))
    const started = performance.now()
    for (const { read } of texts) for (const sentence of read.sentences) tagWords(read.text, sentence)
    tagger = Math.min(tagger, performance.now() - started)
    const after = performance.now()
    for (const one of texts) findQuotes(one, findPeople([one]))
    found = Math.min(found, performance.now() - after)
  }
  const ratio = (found / tagger).toFixed(2)
  console.log(
    `${bodies.length} articles: tagger ${tagger.toFixed(0)} ms, people and quotes ${found.toFixed(0)} ms, ${ratio} times the tagger`,
  )
}
