import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { runStep } from '../lib/commands/run-step.mjs'

/**
 * What the browser tests and the page bench start: a Chromium of any maker. Said once, for all of them.
 *
 * Without the first switch Chromium refuses to run as root (in a container, say); the others keep it from
 * calling home, which would count as requests and needs a network.
 */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The Chromium to start: `CHROMIUM_PATH` where it is set, else Playwright's own where it is installed (an
 * empty object: Playwright finds it itself), else one that the system has. Null when there is none.
 *
 * @returns {{ executablePath?: string } | null}
 */
export function findBrowser() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH }
  if (existsSync(chromium.executablePath())) return {}
  const path = systemPaths().find((each) => existsSync(each))
  return path ? { executablePath: path } : null
}

/**
 * Sees to it that there is a Chromium which starts, and returns null then, else one sentence that says what
 * to do. Tries what is there, Playwright's own, the system's, and Debian's package, in this order: the first
 * is the one that the tests were written on.
 *
 * @returns {Promise<string | null>}
 */
export async function installBrowser() {
  if (process.env.CHROMIUM_PATH) {
    if (await starts({ executablePath: process.env.CHROMIUM_PATH })) return null
    return `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which does not start: set it to a Chromium that does.`
  }
  if (!existsSync(chromium.executablePath())) await download()
  if (existsSync(chromium.executablePath()) && (await starts({}))) return null
  if (await takeSystemBrowser()) return null
  if (isRootOnDebian()) {
    console.log('Installing Debian’s chromium …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await runStep('apt-get', ['update', '-qq'], { env, limitSeconds: 300 })
    await runStep('apt-get', ['install', '-y', '-qq', 'chromium'], { env, limitSeconds: 900 })
    if (await takeSystemBrowser()) return null
  }
  return 'The browser tests need a Chromium: install one (say, npx playwright install --with-deps chromium), or set CHROMIUM_PATH to one.'
}

/** Longer helps a slow line; shorter helps where the download hangs. The 300 s allow 180 MB at 5 Mbit/s. */
const downloadSeconds = 300

async function download() {
  console.log('Downloading Playwright’s Chromium …')
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  const args = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  const code = await runStep('node', args, { env, limitSeconds: downloadSeconds, quiet: true })
  if (code !== 0) console.log('It cannot be downloaded here. Looking for another.')
}

/** Tells the test run's children which one starts: the first of the list need not (a stub of a package, say). */
async function takeSystemBrowser() {
  for (const executablePath of systemPaths()) {
    if (!existsSync(executablePath) || !(await starts({ executablePath }))) continue
    process.env.CHROMIUM_PATH = executablePath
    return true
  }
  return false
}

/** @param {{ executablePath?: string }} browser */
async function starts(browser) {
  try {
    const running = await chromium.launch({ ...browser, args: browserArgs, timeout: 30_000 })
    await running.close()
    return true
  } catch {
    return false
  }
}

/** @returns {string[]} */
function systemPaths() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [
    ...names.flatMap((name) => [...new Set(['/usr/bin', ...folders])].map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ]
}

/** Debian itself: where others have a `chromium` package, it is often a stub for another installer. */
function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && !existsSync('/etc/lsb-release')
}
