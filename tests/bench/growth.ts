import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildEvent } from '../../lib/event/build-event'
import type { Article } from '../../lib/text/article'
import { loadGoldArticles } from './gold-articles'
import { Gold } from './label-pairs'
import { scoreRecombined } from './score-recombined'

/**
 * Prints what an event costs in processor time and memory as it grows, and the exponents of both between each two sizes:
 *
 *     npm run bench:growth -- FOLDER EVENT [SIZE…]
 *
 * The articles of FOLDER's EVENT are recombined, paragraph by paragraph, into as many articles as are asked for (20, 100,
 * 400, rising), each of PARAGRAPHS; every article is another, and most of what it says stands in others too. Beside the
 * cost stands what the claims still are worth (scoreRecombined), by the weights that ship.
 */
const [folder, event, ...sizes] = process.argv.slice(2)
if (folder === undefined || event === undefined) {
  console.error('usage: npm run bench:growth -- FOLDER EVENT [SIZE…]')
  process.exit(2)
}

/** As many as a report of 600 words has. */
const PARAGRAPHS = 20

/** Steps through the pool of paragraphs that make all articles differ: numbers without common divisors. */
const STRIDE = 37
const OFFSET = 11

const gold = Gold.parse(JSON.parse(readFileSync(path.join(folder, `${event}.json`), 'utf8')))
const pool = loadGoldArticles(folder, event).flatMap(({ body }) => body.split('\n\n'))

const recombine = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, a) => ({
    id: `a${a}`,
    title: null,
    source: `Source ${a}`,
    url: null,
    author: null,
    date: null,
    body: Array.from(
      { length: PARAGRAPHS },
      (_, p) => pool[(a * OFFSET + p * (STRIDE + (a % STRIDE))) % pool.length] ?? '',
    ).join('\n\n'),
  }))

type Cost = {
  readonly count: number
  readonly ms: number
  /** The most memory that the process has held so far: sizes must rise for it to be that of this one. */
  readonly mb: number
}

function measure(count: number): Cost {
  const articles = recombine(count)
  globalThis.gc?.()
  const started = process.cpuUsage()
  const analysis = buildEvent({ id: event ?? '', title: '', date: null }, articles)
  const { user, system } = process.cpuUsage(started)
  const ms = (user + system) / 1000
  const mb = process.resourceUsage().maxRSS / 2 ** 10
  const { precision, recall } = scoreRecombined(analysis.claims, gold)
  const passages = analysis.claims.reduce((sum, { mentions }) => sum + mentions.length, 0)
  console.log(
    `${count} articles: ${Math.round(ms)} ms, ${Math.round(mb)} MB, ${analysis.claims.length} claims of ${passages} passages, precision ${precision.toFixed(0)} %, recall ${recall.toFixed(0)} %`,
  )
  return { count, ms, mb }
}

measure(3) // warms the tagger and the compiler up
const costs = (sizes.length > 0 ? sizes.map(Number) : [20, 100, 400]).map(measure)
costs.slice(1).forEach((cost, i) => {
  const before = costs[i]
  if (!before) return
  const exponent = (x: number, y: number) =>
    (Math.log(y / x) / Math.log(cost.count / before.count)).toFixed(2)
  console.log(
    `${before.count} → ${cost.count}: time grows with exponent ${exponent(before.ms, cost.ms)}, memory ${exponent(before.mb, cost.mb)}`,
  )
})
