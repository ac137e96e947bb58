import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildLinkedEvent } from '../event/build-linked-event'
import { compareLedgers, type LedgerChange } from '../ledger/compare-ledgers'
import type { Ledger } from '../ledger/ledger'
import { ledgerPath } from './build-event-content'
import { openCache } from './cache'
import { hashEngine } from './hash-engine'
import { loadLedger } from './load-ledger'
import { cacheFolder } from './project-folders'
import { readEventFolder } from './read-event-folder'
import { today } from './today'
import { nameVersions } from './versions'

/** The ledger of one event as it is committed, and what a build now would change in it. */
export type CheckedLinks = {
  readonly event: string
  readonly ledger: Ledger
  /** None without `compare`. */
  readonly changes: readonly LedgerChange[]
}

/**
 * The ledgers of all events in `folder`, by the events' names; with `compare` also what a build of the articles as they
 * are now would record. Writes nothing. Throws where a ledger is broken.
 */
export async function checkLinks(folder: string, compare: boolean): Promise<readonly CheckedLinks[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const ids = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  const checked: CheckedLinks[] = []
  for (const event of ids.sort()) {
    const path = join(folder, event)
    const { ledger } = await loadLedger(ledgerPath(path))
    const changes = compare ? await findChanges(path, event, ledger) : []
    checked.push({ event, ledger, changes })
  }
  return checked
}

async function findChanges(path: string, event: string, before: Ledger): Promise<readonly LedgerChange[]> {
  const { facts, articles } = await readEventFolder(event, join(path, 'raw'), path)
  const bodies = articles.map(({ article }) => article)
  const memo = openCache(join(cacheFolder(), 'engine'), hashEngine())
  const { ledger } = buildLinkedEvent(facts, bodies, nameVersions(bodies), before, today(), memo)
  return compareLedgers(before, ledger)
}
