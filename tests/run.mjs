/**
 * `npm test`: everything that is checked, from a fresh clone, ending with a line `N passed, N failed` that
 * counts each unit test, each browser test and each of the other steps. A step that fails does not keep the
 * rest from running, save where the rest needs it.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../lib/commands/build-app.mjs'
import { findOldNode } from '../lib/commands/find-old-node.mjs'
import { installPackages } from '../lib/commands/install-packages.mjs'
import { endStepsOnSignal, runStep, stopWithParent } from '../lib/commands/run-step.mjs'
import { countTests } from './count-tests.mjs'
import { findFreePort } from './find-free-port.mjs'
import { makeTestContent } from './make-test-content.mjs'

/** @typedef {import('./count-tests.mjs').Counts} Counts */

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const oldNode = findOldNode(process.versions.node)
if (oldNode) stop(oldNode)
endStepsOnSignal()
stopWithParent()

if (!(await installPackages())) stop('0 passed, 1 failed')
const { installBrowser } = await import('./find-browser.mjs')
const noBrowser = await installBrowser()
if (noBrowser) stop(noBrowser)

const reports = await mkdtemp(join(tmpdir(), 'synoptic-test-'))
const totals = { passed: 0, failed: 0 }
// A build that others left behind may be of older sources, and its types would be checked with ours.
await rm('.next', { recursive: true, force: true })

await step('format', () => check('prettier', ['--check', '--log-level', 'warn', '.']))
await step('lint', () => check('eslint', ['--max-warnings', '0', '.']))
await step('types', checkTypes)
await step('unit tests', runUnitTests)
// The reader's tests need links of every kind, which the site's own events do not have.
const content = join(reports, 'events')
await step('test content', async () => asCheck(await makeTestContent(content)))
process.env.SYNOPTIC_CONTENT = content
const isBuilt = await step('build', async () => asCheck(await buildApp({ always: true })))
if (isBuilt) await step('browser tests', runPageTests)
else record('browser tests', { passed: 0, failed: 1 }, 'not run: there is no build')

await rm(reports, { recursive: true, force: true })
// This build holds the test content, and nobody should be served it.
await rm('.next', { recursive: true, force: true })
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 ? 0 : 1)

/**
 * @param {string} name
 * @param {() => Promise<Counts>} run
 * @returns {Promise<boolean>} whether nothing in it failed
 */
async function step(name, run) {
  console.log(`\n— ${name}`)
  const start = performance.now()
  const counts = await run()
  record(name, counts, `${((performance.now() - start) / 1000).toFixed(1)} s`)
  return counts.failed === 0
}

/**
 * @param {string} name
 * @param {Counts} counts
 * @param {string} remark
 */
function record(name, counts, remark) {
  totals.passed += counts.passed
  totals.failed += counts.failed
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${remark})`)
}

async function checkTypes() {
  const generated = await runBin('next', ['typegen'])
  return generated === 0 ? check('typescript', ['--noEmit']) : asCheck(false)
}

async function runUnitTests() {
  const report = join(reports, 'vitest.json')
  const code = await runBin('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return countTests(await readReport(report), code)
}

async function runPageTests() {
  const report = join(reports, 'playwright.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, SYNOPTIC_TEST_PORT: String(await findFreePort()) }
  const code = await runBin('playwright', ['test', '--reporter=list,json'], env)
  return countTests(await readReport(report), code)
}

/**
 * @param {string} program
 * @param {string[]} args
 */
async function check(program, args) {
  return asCheck((await runBin(program, args)) === 0)
}

/**
 * @param {boolean} isGood
 * @returns {Counts}
 */
function asCheck(isGood) {
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Runs a package's program by its file: `node_modules/.bin` holds shell scripts on Windows.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function runBin(name, args, env = {}) {
  const files = /** @type {Record<string, string>} */ ({
    eslint: 'eslint/bin/eslint.js',
    next: 'next/dist/bin/next',
    playwright: '@playwright/test/cli.js',
    prettier: 'prettier/bin/prettier.cjs',
    typescript: 'typescript/bin/tsc',
    vitest: 'vitest/vitest.mjs',
  })
  return runStep('node', [`node_modules/${files[name]}`, ...args], { env })
}

/**
 * @param {string} file
 * @returns {Promise<unknown>} null when the run ended without a report
 */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
