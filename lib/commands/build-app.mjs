import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runStep } from './run-step.mjs'

/** Lies inside the build, so that it goes when the build goes: `next build` empties the folder first. */
const stampFile = '.next/synoptic-inputs.json'

const folders = ['app', 'components', 'lib', 'public', 'content']
const files = ['package.json', 'package-lock.json', 'next.config.mjs', 'postcss.config.mjs', 'proxy.ts']

/** Read and rewritten by a build: what counts is what the build left there. */
const rewritten = /(^|\/)(links\.json|tsconfig\.json)$/

/**
 * Builds the app if anything that a build reads has changed since the last one that finished, and returns
 * whether there is a good build now. An interrupted build has no stamp and is made again.
 *
 * @param {{ always?: boolean }} [options] `always`: also when nothing has changed
 */
export async function buildApp(options = {}) {
  const before = await hashInputs()
  const last = await readStamp()
  if (!options.always && last && !findChange(before, last)) {
    console.log('Nothing has changed since the last build.')
    return true
  }
  const change = last && findChange(before, last)
  console.log(change ? `Building (changed: ${change}) …` : 'Building …')
  const code = await runStep('npm', ['run', 'build'], {
    env: { NODE_ENV: 'production', SYNOPTIC_EXPORT: '' },
  })
  if (code !== 0) return false
  const after = await hashInputs()
  for (const path of Object.keys(after)) if (rewritten.test(path)) before[path] = after[path] ?? ''
  await writeFile(stampFile, JSON.stringify(before))
  return true
}

/**
 * The first input that is new, gone or other than at the last build; null when all are the same.
 *
 * @param {Readonly<Record<string, string>>} now path → hash
 * @param {Readonly<Record<string, string>>} last
 * @returns {string | null}
 */
export function findChange(now, last) {
  for (const path of Object.keys({ ...last, ...now })) if (now[path] !== last[path]) return path
  return null
}

/**
 * Whether a file under `content/` is something that came in, or was written by an editor: articles and
 * analyses are made from these.
 *
 * `content/events/fire/raw/a.txt` → true, `content/events/fire/articles/a.mdx` → false
 *
 * @param {string} path
 */
export function isContentInput(path) {
  return /\/raw\/|\/(event\.yaml|links\.json)$/.test(path)
}

/** @returns {Promise<Record<string, string>>} path → hash; settings that a build reads count as paths */
async function hashInputs() {
  /** @type {Record<string, string>} */
  const hashes = {}
  for (const folder of folders) {
    for (const path of await listFiles(folder)) {
      if (folder !== 'content' || isContentInput(path)) hashes[path] = await hashFile(path)
    }
  }
  for (const path of [...files, 'tsconfig.json']) hashes[path] = await hashFile(path)
  for (const [name, value] of Object.entries(process.env)) {
    if (/^(SYNOPTIC_(?!EXPORT)|NEXT_PUBLIC_)/.test(name)) hashes[`$${name}`] = value ?? ''
  }
  return hashes
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} with forward slashes, sorted; [] when there is no such folder
 */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .sort()
}

/** @param {string} path */
async function hashFile(path) {
  const bytes = await readFile(path).catch(() => '')
  return createHash('sha256').update(bytes).digest('base64url')
}

/** @returns {Promise<Record<string, string> | null>} */
async function readStamp() {
  try {
    return JSON.parse(await readFile(stampFile, 'utf8'))
  } catch {
    return null
  }
}
