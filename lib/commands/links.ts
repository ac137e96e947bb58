import { parseArgs } from 'node:util'
import { checkLinks, type CheckedLinks } from '../content/check-links'
import { quoteFound } from '../content/problem'
import { eventsFolder } from '../content/project-folders'
import { countStates } from '../ledger/compare-ledgers'

const USAGE = `Usage: npm run links              the links of every event, by state
       npm run links -- --check   fails where a build would lose links, or publish ids, that the ledgers do not have`

const DONE = 0
const FAULT = 1
const WRONG_USAGE = 2

/** One event: its counts, and each link that is not what it was. */
function list({ event, ledger }: CheckedLinks): void {
  const counts = Object.entries(countStates(ledger)).map(([state, count]) => `${count} ${state}`)
  console.log(`${event}: ${ledger.links.length} links: ${counts.join(', ')}; ${ledger.claims.length} claims`)
  for (const { id, article, state, was, text, gone } of ledger.links)
    if (state !== 'unchanged') {
      const now = state === 'edited' ? ` is ${quoteFound(text)}` : gone === null ? '' : ` on ${gone}`
      console.log(`  ${state} ${id} in ${article}: ${quoteFound(was)}${now}`)
    }
}

/** Says what is not recorded; false where there is anything. */
function check({ event, changes }: CheckedLinks): boolean {
  for (const { kind, id, article, text } of changes)
    console.log(
      `${event}: ${kind === 'lost' ? 'would be lost' : 'not recorded'}: ${id} in ${article}: ${quoteFound(text)}`,
    )
  return changes.length === 0
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const events = await checkLinks(eventsFolder(), values.check)
  if (!values.check) {
    events.forEach(list)
    return DONE
  }
  const isRecorded = events.map(check).every(Boolean)
  console.log(
    isRecorded
      ? 'Every link is recorded.'
      : 'Run "npm run content", look at what links.json says now, and commit it with versions/.',
  )
  return isRecorded ? DONE : FAULT
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const isUsage =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    console.error(error instanceof Error ? error.message : String(error))
    if (isUsage) console.error(USAGE)
    process.exitCode = isUsage ? WRONG_USAGE : FAULT
  },
)
