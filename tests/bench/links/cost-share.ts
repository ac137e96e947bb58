/**
 * What following links costs beside the analysis that it is a part of:
 * `node --import tsx tests/bench/links/cost-share.ts GOLD_FOLDER [--sample 4]`. Every article of an event has 30 % of its
 * sentences edited. Each event is analysed in a process of its own, as by `analyze`, which is cold: nothing remembered,
 * nothing compiled. Processor time, beside the rest of the analysis and beside the whole process with its start.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildEvent } from '../../../lib/event/build-event'
import { JUDGE } from '../../../lib/claims/conflict/judge'
import { MATCHER } from '../../../lib/claims/matcher'
import { EMPTY_LEDGER, type Ledger } from '../../../lib/ledger/ledger'
import { recordEvent } from '../../../lib/ledger/record-event'
import type { Article } from '../../../lib/text/article'
import { forgetful } from '../../../lib/text/memo'
import { loadGoldArticles } from '../gold-articles'
import { rollDice, textOf } from './draft'
import { editArticle, PLAIN_KINDS } from './edit-article'
import { openDraft } from './truth'

/** What one process hands to the next: an event after its first analysis, and as it was edited then. */
type Edited = { readonly ledger: Ledger; readonly articles: readonly Article[] }

/** Seconds of processor time. */
type Cost = { readonly links: number; readonly rest: number; readonly process: number }

const used = (): number => process.cpuUsage().user / 1e6

/** One analysis, and what of its time went to the links. */
function analyse(before: Ledger, articles: readonly Article[], day: string) {
  let links = 0
  const timed = <T>(work: () => T): T => {
    const start = used()
    const result = work()
    links += used() - start
    return result
  }
  const start = used()
  const { naming, close } = timed(() => recordEvent(before, articles, [], day))
  const { claims } = buildEvent({ id: '', title: '', date: null }, articles, forgetful, MATCHER, JUDGE, {
    passages: (propositions) => timed(() => naming.passages(propositions)),
    claims: (owned) => timed(() => naming.claims(owned)),
  })
  const ledger = timed(() => close(claims))
  return { ledger, links, rest: used() - start - links }
}

function publish(gold: string, event: string): Edited {
  const articles = loadGoldArticles(gold, event)
  const edited = articles.map((article, a) => {
    const { draft } = editArticle(openDraft(article.body), 0.3, rollDice(a), PLAIN_KINDS)
    return { ...article, body: textOf(draft) }
  })
  return { ledger: analyse(EMPTY_LEDGER, articles, '2031-01-01').ledger, articles: edited }
}

function measure({ ledger, articles }: Edited): Cost {
  const { links, rest } = analyse(ledger, articles, '2031-01-02')
  return { links, rest, process: used() - links }
}

const percent = (share: number | undefined): string => `${(100 * (share ?? 0)).toFixed(1)} %`

function say(costs: readonly Cost[], what: 'rest' | 'process', name: string): void {
  const sum = (key: keyof Cost): number => costs.reduce((total, cost) => total + cost[key], 0)
  const shares = costs.map((cost) => cost.links / cost[what]).sort((a, b) => a - b)
  console.log(
    `${percent(sum('links') / sum(what))} of ${name}: ${percent(shares[0])} to ${percent(shares.at(-1))}, median ${percent(shares[shares.length >> 1])}`,
  )
}

function measureAll(gold: string, sample: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'cost-'))
  const events = readdirSync(path.join(gold, 'articles')).sort()
  const costs = events
    .filter((_, i) => i % sample === 0)
    .map((event): Cost => {
      const file = path.join(folder, event)
      const run = (step: string): string => {
        const args = ['--import', 'tsx', fileURLToPath(import.meta.url), gold, '--step', step, event, file]
        return spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
          .stdout
      }
      run('publish')
      return JSON.parse(run('measure')) as Cost
    })
  rmSync(folder, { recursive: true })
  console.log(`${costs.length} events, links beside the rest, each in a process of its own`)
  say(costs, 'rest', 'the analysis')
  say(costs, 'process', 'the process')
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '4' }, step: { type: 'string' } },
})
const [gold = '', event = '', file = ''] = positionals
if (values.step === 'publish') writeFileSync(file, JSON.stringify(publish(gold, event)))
else if (values.step === 'measure')
  console.log(JSON.stringify(measure(JSON.parse(readFileSync(file, 'utf8')) as Edited)))
else measureAll(gold, Number(values.sample))
