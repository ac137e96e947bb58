import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildEventContent, removeGenerated, type BuiltEvent } from './build-event-content'
import { openCache, pruneCache } from './cache'
import { findLedgerProblems, LEDGER_FILE } from './load-ledger'
import { hashEngine, hashPipeline } from './hash-engine'
import { cacheFolder, eventsFolder } from './project-folders'
import type { Problem } from './problem'
import { reportUse } from './report-use'

/** Folder names that can stand in an address as they are. */
const EVENT_ID = /^[a-z0-9][a-z0-9-]{0,99}$/iu

/**
 * Builds every event in `folder`, in the order of their names, and returns what became of each. One that fails, for
 * whatever reason, leaves the others standing. `log` gets a line for each step.
 */
export async function buildContent(
  log: (line: string) => void,
  folder = eventsFolder(),
  cache = cacheFolder(),
): Promise<readonly BuiltEvent[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const ids = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  const pipeline = hashPipeline()
  const engine = hashEngine()
  const events: BuiltEvent[] = []
  for (const [i, id] of ids.sort().entries()) {
    const name = `event ${i + 1} of ${ids.length}, ${id}`
    const event = await buildOne(join(folder, id), id, pipeline, (articles) =>
      openCache(
        join(cache, 'engine'),
        engine,
        reportUse(articles, (line) => log(`${name}: ${line}`)),
      ),
    )
    events.push(event)
    log(`${name}: ${event.state}${event.articles > 0 ? `, ${event.articles} articles` : ''}`)
  }
  pruneCache(join(cache, 'engine'))
  return events
}

async function buildOne(
  folder: string,
  id: string,
  pipeline: string,
  memoFor: Parameters<typeof buildEventContent>[3],
): Promise<BuiltEvent> {
  if (!EVENT_ID.test(id))
    return leftOut(id, 'a folder name of letters a to z, digits and "-"', id, 'Rename the folder.')
  try {
    return await buildEventContent(folder, id, pipeline, memoFor)
  } catch (error) {
    const broken = findLedgerProblems(error)
    if (broken) {
      const problems = broken.map((problem) => ({ ...problem, file: LEDGER_FILE }))
      return { id, state: 'left out', articles: 0, problems }
    }
    await removeGenerated(folder).catch(() => {})
    const found = error instanceof Error ? error.message : String(error)
    return leftOut(id, 'an event that can be built', found, 'Correct what it names.')
  }
}

function leftOut(id: string, expected: string, found: string, advice: string): BuiltEvent {
  const problem: Problem = { kind: 'unreadable', file: '', line: null, field: null, expected, found, advice }
  return { id, state: 'left out', articles: 0, problems: [problem] }
}
