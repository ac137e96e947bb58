import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { runStep } from './run-step.mjs'

/**
 * Installs the packages of the lock file where they are missing or others than it names. Returns false when
 * npm failed. Says nothing when there is nothing to do.
 */
export async function installPackages() {
  const fault = findMissingPackage(
    await readPackages('package-lock.json'),
    await readPackages('node_modules/.package-lock.json'),
    existsSync,
  )
  if (!fault) return true
  console.log(`Installing packages (${fault}) …`)
  const code = await runStep('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error(
      'The packages could not be installed: see above. npm needs the network once, for this step.',
    )
  }
  return code === 0
}

/**
 * Why what is installed is not what the lock file asks for, in a few words; null where it is. Packages for
 * other machines (`optional`) may be absent, and what is installed beside the lock is nobody's harm. npm writes
 * its own list of what it installed last, so an installation that was cut off has none; folders are looked for
 * besides, as that list outlives a package removed by hand.
 *
 * `{ 'node_modules/a': { version: '2.0.0' } }` against the same with 1.0.0 → 'a is not at 2.0.0'
 *
 * @param {Packages | null} wanted
 * @param {Packages | null} installed
 * @param {(path: string) => boolean} isThere
 * @returns {string | null}
 */
export function findMissingPackage(wanted, installed, isThere) {
  if (!installed) return 'first time'
  for (const [path, entry] of Object.entries(wanted ?? {})) {
    if (path === '' || (entry.optional && !installed[path])) continue
    const name = path.replace(/^.*node_modules\//, '')
    if (installed[path]?.version !== entry.version) return `${name} is not at ${entry.version}`
    if (!isThere(path)) return `${name} has gone`
  }
  return null
}

/**
 * @typedef {Readonly<Record<string, { version?: string, optional?: boolean }>>} Packages
 *
 * @param {string} file
 * @returns {Promise<Packages | null>} null when there is no such file, or no sense in it
 */
async function readPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}
