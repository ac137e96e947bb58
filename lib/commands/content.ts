import { parseArgs } from 'node:util'
import { buildContent } from '../content/build-content'
import { LEDGER_FILE } from '../content/load-ledger'
import { eventsFolder } from '../content/project-folders'
import { sayProblem } from '../content/problem'
import { watchContent } from '../content/watch-content'

const USAGE = 'Usage: npm run content [-- --watch]'

/** Progress goes to standard error, so that a build's own output stays readable. */
const log = (line: string): void => console.error(line)

/**
 * Builds all events and says what is wrong with which file. False where there is nothing that a site could show, or where
 * an event's ledger is broken: a site without it would answer every link to the event with "not found".
 */
async function build(): Promise<boolean> {
  const events = await buildContent(log)
  for (const { id, problems } of events)
    for (const problem of problems)
      log(`${problem.kind === 'unreadable' ? 'left out' : 'notice'}: ${sayProblem(problem, `${id}/`)}`)
  const shown = events.filter(({ state }) => state !== 'left out')
  log(`${shown.length} of ${events.length} events ready`)
  return shown.length > 0 && !events.some(({ problems }) => problems.some(({ file }) => file === LEDGER_FILE))
}

async function main(): Promise<number> {
  const { watch } = parseArgs({ options: { watch: { type: 'boolean', default: false } } }).values
  const isReady = await build()
  if (watch) await watchContent(eventsFolder(), build)
  return isReady ? 0 : 1
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const isUsage =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    log(error instanceof Error ? error.message : String(error))
    if (isUsage) log(USAGE)
    process.exitCode = isUsage ? 2 : 1
  },
)
