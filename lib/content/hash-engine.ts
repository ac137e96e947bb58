import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folders whose code decides what an analysis says. */
const ENGINE = ['text', 'people', 'quotes', 'claims', 'event']

/** The folders whose code decides what an event's files say: the engine, the ledger of links, and how raw files become articles. */
const EVERYTHING = [...ENGINE, 'ledger', 'content']

/**
 * A hash of the engine itself: its source and word lists, the packages that it is pinned to, and the Unicode rules of
 * this Node.js, which cut sentences. What one engine computed is never served by another.
 */
export const hashEngine = (lib = libFolder()): string => hashSources(lib, ENGINE)

/** The same with content/, for what is made of whole events. */
export const hashPipeline = (lib = libFolder()): string => hashSources(lib, EVERYTHING)

function hashSources(lib: string, folders: readonly string[]): string {
  const hash = createHash('sha256').update(`${process.versions.icu ?? ''} ${process.versions.unicode ?? ''}`)
  const paths = folders.flatMap((folder) =>
    readdirSync(join(lib, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|js|mjs|json|txt)$/u.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const named = paths.map((path) => ({ path, name: relative(lib, path).split(sep).join('/') }))
  for (const { path, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(JSON.stringify([name, readFileSync(path, 'utf8')]))
  return hash.update(readFileSync(join(lib, '..', 'package.json'), 'utf8')).digest('hex')
}

const libFolder = (): string => fileURLToPath(new URL('..', import.meta.url))
