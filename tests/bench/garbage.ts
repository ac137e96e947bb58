import { findMarkFaults } from '../../lib/quotes/find-mark-faults'
import { findPeople } from '../../lib/people/find-people'
import { findQuotes } from '../../lib/quotes/find-quotes'
import { readText } from '../../lib/text/read-text'

/**
 * Prints what quotes and people of texts that are no articles cost in processor time, and how time grows from each size
 * to the next: 1.0 is linear.
 *
 *     npm run bench:garbage
 */
const SHAPES: Readonly<Record<string, string>> = {
  'opening marks': '“',
  'closing marks': '”',
  'straight marks': '"',
  'marks of four languages': '„a “b «c 「d ',
  'apostrophes': "'",
  'opening marks before words': '“a ',
  'quotes that never close': '“We lost.\n\n',
  'attributions without quotes': ', said ',
  'one quote with its speaker': '“We lost,” Anna Holm said. ',
  'names': 'Anna Holm and ',
  'labels': 'HOLM: We lost it.\n\n',
  'dashes': '— ',
} // prettier-ignore

/** In characters; the last is as long as a text may be. */
const SIZES = [125_000, 500_000, 2_000_000]

function measure(body: string): number {
  const started = process.cpuUsage()
  const read = readText(body)
  const article = { id: 'a', title: null, source: '', url: null, author: null, date: null, body }
  findQuotes({ article, read }, findPeople([{ article, read }]))
  findMarkFaults('a', body, read.paragraphs)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

for (const [name, piece] of Object.entries(SHAPES)) {
  const costs = SIZES.map((size) => measure(piece.repeat(Math.ceil(size / piece.length))))
  const growth = costs.slice(1).map((cost, i) => {
    const [before = 1, from = 1, to = 1] = [costs[i], SIZES[i], SIZES[i + 1]]
    return (Math.log(cost / before) / Math.log(to / from)).toFixed(2)
  })
  const times = costs.map((ms) => `${Math.round(ms)} ms`.padStart(10)).join('')
  console.log(name.padEnd(30) + times + '   grows with ' + growth.join(', '))
}
