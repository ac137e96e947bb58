import { createHash, randomBytes } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Memo } from '../text/memo'

/** Tells what the cache did, for a line of progress. */
export type OnUse = (use: {
  readonly stage: string
  readonly inputs: readonly unknown[]
  readonly hit: boolean
}) => void

/** In milliseconds. An entry that is read says so by its date, at most once in this time. */
const DAY = 24 * 60 * 60 * 1000

/**
 * A memory on disk, under `folder`: each entry in a file of its own, named by the hash of the engine, the stage and the
 * inputs, so an edited article or rule never meets an old result. Files are written whole or not at all and carry a
 * checksum; one that does not read back is computed again. What is given back is always what JSON made of it, so the
 * first run and the hundredth see the same.
 */
export function openCache(folder: string, engine: string, onUse: OnUse = () => {}): Memo {
  return <T>(stage: string, inputs: readonly unknown[], compute: () => T): T => {
    const key = sha256(toJson(stage, [engine, stage, inputs]))
    const path = join(folder, key.slice(0, 2), key)
    const kept = readEntry(path)
    onUse({ stage, inputs, hit: kept !== null })
    const json = kept ?? toJson(stage, compute())
    if (kept === null) writeEntry(path, json)
    // Written by this function for the same stage of the same engine, and whole: it is what `compute` gave.
    return JSON.parse(json) as T
  }
}

/** JSON would turn these into `{}` without a word: two inputs would look alike, or a result would come back empty. */
function toJson(stage: string, value: unknown): string {
  const json: string | undefined = JSON.stringify(value, (key, part: unknown) => {
    if (part instanceof Map || part instanceof Set || typeof part === 'function')
      throw new TypeError(
        `The stage "${stage}" has a ${part.constructor.name} under "${key}", which JSON cannot hold.`,
      )
    return part
  })
  if (json === undefined) throw new TypeError(`The stage "${stage}" gives nothing that JSON can hold.`)
  return json
}

/** null for an entry that is not there, or not whole. */
function readEntry(path: string): string | null {
  try {
    const entry = readFileSync(path, 'utf8')
    const json = entry.slice(65)
    if (entry[64] !== '\n' || entry.slice(0, 64) !== sha256(json)) return null
    if (Date.now() - statSync(path).mtimeMs > DAY) utimesSync(path, new Date(), new Date())
    return json
  } catch {
    return null
  }
}

/** A disk that is full or read-only makes the next build slower, and this one no worse. */
function writeEntry(path: string, json: string): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(temporary, `${sha256(json)}\n${json}`)
    renameSync(temporary, path)
  } catch {
    // pruneCache removes what is left of it
  }
}

/** In bytes. Some thousand articles of one engine; raise it and the folder grows with every edit of the engine. */
const MOST_BYTES = 256_000_000

/** Removes the entries that were read longest ago until the rest takes `most` bytes. Half-written files go after a day. */
export function pruneCache(folder: string, most = MOST_BYTES): void {
  const entries = listFiles(folder).sort((a, b) => b.mtime - a.mtime)
  let total = 0
  for (const { path, size, mtime } of entries) {
    const isLeft = path.endsWith('.tmp') && Date.now() - mtime > DAY
    total += size
    if (isLeft || total > most) rmSync(path, { force: true })
  }
}

/** A file that another run removes meanwhile is not listed. */
function listFiles(folder: string): { path: string; size: number; mtime: number }[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
      if (!entry.isFile()) return []
      const path = join(entry.parentPath, entry.name)
      const stats = statSync(path, { throwIfNoEntry: false })
      return stats ? [{ path, size: stats.size, mtime: stats.mtimeMs }] : []
    })
  } catch {
    return []
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
