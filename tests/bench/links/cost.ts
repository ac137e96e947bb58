/**
 * What following links costs: `node --expose-gc --import tsx tests/bench/links/cost.ts`. Articles of 40 sentences, 30 % of
 * them edited; processor time and memory by the number of links, to be seen growing in line.
 */
import { recordPassages } from '../../../lib/ledger/record-passages'
import type { Passage } from '../../../lib/ledger/sentence'
import { openDraft, readDraft } from './truth'
import { rollDice } from './draft'
import { editArticle } from './edit-article'
import { OWN_ARTICLES } from './own-articles'

for (const count of [12_500, 25_000, 50_000, 100_000]) {
  const articles: Record<'before' | 'after', readonly Passage[]>[] = []
  for (let links = 0, n = 0; links < count; n++) {
    const draft = openDraft(OWN_ARTICLES[n % OWN_ARTICLES.length] ?? '')
    const before = readDraft(draft).joined
    const after = readDraft(editArticle(draft, 0.3, rollDice(n % 300)).draft).joined
    articles.push({ before, after })
    links += before.length
  }
  const known = articles.map(({ before }, i) =>
    recordPassages(String(i), [], before, '2031-01-01', () => false),
  )
  global.gc?.()
  const memory = process.memoryUsage().heapUsed
  const start = process.cpuUsage().user
  const now = articles.map(({ after }, i) =>
    recordPassages(String(i), known[i]?.links ?? [], after, '2031-01-02', () => false),
  )
  const seconds = (process.cpuUsage().user - start) / 1e6
  global.gc?.()
  const size = Buffer.byteLength(JSON.stringify(known.map(({ links }) => links)))
  const grown = (process.memoryUsage().heapUsed - memory) / 1e6
  console.log(
    `${count} links (${(size / 1e6).toFixed(0)} MB): ${seconds.toFixed(1)} s, ${grown.toFixed(0)} MB kept, ${now.length} articles`,
  )
}
