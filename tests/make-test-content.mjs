/**
 * `node tests/make-test-content.mjs FOLDER`: the events of the site and an invented one whose accounts were edited after
 * they had been published, so that there are links of every kind. Build and test with `SYNOPTIC_CONTENT=FOLDER`.
 */
import { cp, mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep } from '../lib/commands/run-step.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const fixture = join(root, 'tests', 'fixtures', 'edited-event')

/**
 * @param {string} folder made anew
 * @returns {Promise<boolean>} whether it was made
 */
export async function makeTestContent(folder) {
  const event = join(folder, 'night-ferry')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(join(root, 'content', 'events'), folder, { recursive: true })
  await cp(join(fixture, 'first'), event, { recursive: true })
  const code = await runStep('npm', ['run', 'content'], { env: { SYNOPTIC_CONTENT: folder } })
  if (code !== 0) return false
  await rm(join(event, 'raw'), { recursive: true })
  await cp(join(fixture, 'then'), event, { recursive: true })
  return true
}

const [, script = '', target] = process.argv
if (resolve(script) === fileURLToPath(import.meta.url)) {
  if (target === undefined) throw new Error('Which folder? It is made anew.')
  process.exitCode = (await makeTestContent(resolve(target))) ? 0 : 1
}
