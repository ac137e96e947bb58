import { writeFileSync } from 'node:fs'
import {
  loadMeasuredLinks,
  measuredLinksFile,
  type MeasuredLinks,
} from '../../../lib/content/load-measured-links'

/** What readers are told, by the name of the way. */
const NAMES: Readonly<Record<string, string>> = {
  ledger: 'Links of this site',
  'exact quote + context': 'Exact quote, with context',
  'fuzzy quote search': 'Nearest quote',
  'text fragment': 'Text fragment in the address',
  offsets: 'Positions of characters',
}

const ON =
  'Articles of many outlets, in each of which a program changed three sentences of ten as newsrooms do: a word, name or number put right, a sentence cut, joined, moved or removed, one that reads like a removed one put elsewhere. The rules were set on other runs of that program.'

/**
 * Writes what the page on method shows of links: after one generation how all ways fare, after several how long ours last.
 * What the other kind of run wrote before stays.
 */
export async function saveLinks(scores: MeasuredLinks['ways'], generations: number): Promise<void> {
  const known = await loadMeasuredLinks().catch(() => ({ ways: [], lasting: null }))
  const named = scores.map((score) => ({ ...score, what: NAMES[score.what] ?? score.what }))
  const [ours] = named
  const lasting = ours ? { ...ours, what: `${ours.what}, after ${generations} edits` } : null
  const found = generations === 1 ? { ways: named } : { lasting }
  const measured: MeasuredLinks = { on: ON, ways: known.ways, lasting: known.lasting, ...found }
  writeFileSync(measuredLinksFile(), JSON.stringify(measured, null, 2) + '\n')
}
