/**
 * What following links costs beside the analysis that it is a part of:
 * `node --import tsx tests/bench/links/cost-share.ts GOLD_FOLDER [SAMPLE]`. Every article of an event has 30 % of its
 * sentences edited; processor time of one run, of which the first rounds warm the compiler up.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
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

const ROUNDS = 3
const [gold = '', sample = '4'] = process.argv.slice(2)
const events = readdirSync(path.join(gold, 'articles'))
  .sort()
  .filter((_, i) => i % Number(sample) === 0)
  .map((name) => loadGoldArticles(gold, name))

/** Processor time of the links' work in one analysis, and of all the rest. */
function analyse(before: Ledger, articles: readonly Article[], day: string) {
  let links = 0
  const timed = <T>(work: () => T): T => {
    const start = process.cpuUsage().user
    const result = work()
    links += process.cpuUsage().user - start
    return result
  }
  const start = process.cpuUsage().user
  const { naming, close } = timed(() => recordEvent(before, articles, [], day))
  const { claims } = buildEvent({ id: '', title: '', date: null }, articles, forgetful, MATCHER, JUDGE, {
    passages: (propositions) => timed(() => naming.passages(propositions)),
    claims: (owned) => timed(() => naming.claims(owned)),
  })
  const ledger = timed(() => close(claims))
  return { ledger, links, rest: process.cpuUsage().user - start - links }
}

const shares: number[] = []
let [links, rest] = [0, 0]
for (let round = 1; round <= ROUNDS; round++)
  events.forEach((articles, n) => {
    const { ledger } = analyse(EMPTY_LEDGER, articles, '2031-01-01')
    const edited = articles.map((article, a) => {
      const draft = editArticle(openDraft(article.body), 0.3, rollDice(n * 100 + a), PLAIN_KINDS).draft
      return { ...article, body: textOf(draft) }
    })
    const cost = analyse(ledger, edited, '2031-01-02')
    if (round < ROUNDS) return
    shares.push(cost.links / cost.rest)
    links += cost.links
    rest += cost.rest
  })
shares.sort((a, b) => a - b)
const percent = (share: number | undefined): string => `${(100 * (share ?? 0)).toFixed(1)} %`
console.log(
  `${events.length} events: ${percent(links / rest)} of the rest of a cold analysis, ${percent(shares[0])} to ${percent(shares.at(-1))}, median ${percent(shares[shares.length >> 1])}`,
)
