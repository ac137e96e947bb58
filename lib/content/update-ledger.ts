import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { formatLedger } from '../ledger/format-ledger'
import type { Ledger } from '../ledger/ledger'
import { loadLedger } from './load-ledger'
import { nullIfMissing } from './read-raw-files'
import { withLock } from './with-lock'

/** Others that write the same ledger in between; each costs one more computation. */
const MOST_TRIES = 50

/** Returned by updateLedger. */
export type Updated<T> = {
  readonly result: T
  /** What the file holds now; null where there is none, for nothing was ever published. */
  readonly text: string | null
}

/**
 * Reads the ledger at `path`, computes the next one from it and writes that, whole or not at all. Where somebody else
 * wrote meanwhile, it is computed again from what they wrote, so two at once lose nothing. A ledger that `compute` gives
 * back as it was is not written, unless an older program wrote it. Throws where the file cannot be read as a ledger
 * (loadLedger), and leaves it alone.
 */
export async function updateLedger<T>(
  path: string,
  compute: (before: Ledger) => { readonly ledger: Ledger; readonly result: T },
): Promise<Updated<T>> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await loadLedger(path)
    const { ledger, result } = compute(before.ledger)
    if (ledger === before.ledger && before.isCurrent) return { result, text: before.text }
    const text = formatLedger(ledger)
    const isWritten = await withLock(`${path}.lock`, async () => {
      const now = await readFile(path, 'utf8').catch(nullIfMissing)
      if (now !== before.text) return false
      await writeDurably(path, text)
      return true
    })
    if (isWritten) return { result, text }
  }
  throw new Error(`${path}: others keep writing it. Let them finish and build again.`)
}

/** The text is on the disk before its name is: after a crash at any moment the file holds the old text or the new one. */
async function writeDurably(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Not every system can; there the rename is as durable as the system makes it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
