import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { buildEvent } from '../../lib/event/build-event'
import type { Memo } from '../../lib/text/memo'
import { readText } from '../../lib/text/read-text'
import { tagWords } from '../../lib/text/tag-words'
import { createMemo } from './contradictions/create-memo'
import { loadGoldArticles } from './gold-articles'

/**
 * Prints what the analysis of an event of three articles costs beside the part-of-speech tagger alone on the same text,
 * in processor time of one run, and which pairs of articles are scored when nothing or one article has changed:
 *
 *     npm run bench:speed -- FOLDER
 *
 * FOLDER holds <event>.json and articles/<event>/*.md.
 */
const folder = process.argv[2]
if (folder === undefined || !existsSync(path.join(folder, 'articles'))) {
  console.error('usage: npm run bench:speed -- FOLDER   (FOLDER holds articles/<event>/*.md)')
  process.exit(2)
}

/** The first rounds warm the compiler up; the least of all is printed. */
const ROUNDS = 6
const THREE = 3
const TEN = 10

const events = readdirSync(path.join(folder, 'articles'))
  .sort()
  .map((name) => loadGoldArticles(folder, name))
const threes = events.filter(({ length }) => length === THREE).slice(0, TEN)

function processorTime(work: () => void): number {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

let [tagger, analysis] = [Infinity, Infinity]
for (let round = 0; round < ROUNDS; round++) {
  const texts = threes.flat().map(({ body }) => readText(body))
  tagger = Math.min(
    tagger,
    processorTime(() => {
      for (const read of texts) for (const sentence of read.sentences) tagWords(read.text, sentence)
    }),
  )
  analysis = Math.min(
    analysis,
    processorTime(() => {
      for (const articles of threes) buildEvent({ id: '', title: '', date: null }, articles)
    }),
  )
}
const each = (ms: number): string => `${(ms / threes.length).toFixed(0)} ms`
console.log(
  `${threes.length} events of three articles: tagger ${each(tagger)} an event, analysis ${each(analysis)}, ${(analysis / tagger).toFixed(1)} times the tagger`,
)

const eleven = threes
  .flat()
  .slice(0, TEN + 1)
  .map((article, i) => ({ ...article, id: `a${i}` }))
const remembered = createMemo()
const scored = new Set<string>()
const memo: Memo = (stage, inputs, compute) =>
  remembered(stage, inputs, () => {
    if (stage === 'matches') scored.add(JSON.stringify(inputs.slice(0, 2)))
    return compute()
  })
for (const [what, articles] of [
  ['ten articles, cold', eleven.slice(0, TEN)],
  ['the same again', eleven.slice(0, TEN)],
  ['one more', eleven],
] as const) {
  scored.clear()
  const ms = processorTime(() => void buildEvent({ id: '', title: '', date: null }, articles, memo))
  console.log(`${what}: ${scored.size} pairs of articles scored, ${ms.toFixed(0)} ms`)
}
