/**
 * `npm run bench:open`: how long a reader waits from pressing a claim to its open panel, in an event of ten sources and
 * some four hundred claims, on a processor slowed down six times, beside a press on the same page that does no work.
 * The event is invented here and built in place of the project's own (minutes): `npm run build` brings that back.
 */
import { chromium, type Page } from '@playwright/test'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { endStepsOnSignal, runStep } from '../../lib/commands/run-step.mjs'
import { browserArgs, findBrowser } from '../find-browser.mjs'
import { serveBuild } from './serve-build'
import { writeArticles } from './wide-event'

const SLOWED = 6
const PRESSES = 15
const SETTLE_MS = 1500
const folder = resolve('.cache/open-claim')

endStepsOnSignal()
await rm(folder, { recursive: true, force: true })
await mkdir(join(folder, 'events/harbour/raw'), { recursive: true })
for (const [name, text] of writeArticles())
  await writeFile(join(folder, 'events/harbour/raw', `${name}.txt`), text)
await writeFile(join(folder, 'events/harbour/event.yaml'), 'title: Harbour strike\ndate: 2026-03-14\n')
process.env.SYNOPTIC_CONTENT = join(folder, 'events')
const code = await runStep('npm', ['run', 'build'], { env: { NODE_ENV: 'production' }, quiet: true })
if (code !== 0) throw new Error('the event could not be built')

const server = await serveBuild('.')
const browser = await chromium.launch({ ...findBrowser(), args: browserArgs })
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${server.origin}/events/harbour`, { waitUntil: 'networkidle' })
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const claims = await page.locator('li[data-standing]').count()
  const floor = await measure(page, 'h1', false)
  const open = await measure(page, '[aria-labelledby="reported"] li[data-standing] h4 a', true)
  console.log(
    `${claims} claims, CPU slowed ${SLOWED} times, median of ${PRESSES} presses, in ms to the next frame`,
  )
  console.log(`a press without work  ${floor.toFixed(1)}`)
  console.log(`a claim's panel open  ${open.toFixed(1)}`)
  console.log(`over the floor        ${(open - floor).toFixed(1)} (mark: 50)`)
} finally {
  await browser.close()
  server.stop()
}

/** Median time from a press on each of the first elements to the frame that shows what it did. */
async function measure(page: Page, selector: string, opens: boolean): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < PRESSES; i++) {
    const target = page.locator(selector).nth(opens ? i : 0)
    await target.scrollIntoViewIfNeeded()
    // A claim is fetched when it comes near: the press is measured, not the network.
    await page.waitForTimeout(SETTLE_MS)
    times.push(await target.evaluate(pressAndWait, opens))
  }
  return times.sort((a, b) => a - b)[Math.floor(PRESSES / 2)] ?? NaN
}

/** Runs in the page: presses, and looks at each frame whether the panel is there. */
async function pressAndWait(element: Element, opens: boolean): Promise<number> {
  const start = performance.now()
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  do await new Promise(requestAnimationFrame)
  while (opens && !element.closest('li')?.querySelector('[data-panel] blockquote'))
  await new Promise((painted) => setTimeout(painted))
  return performance.now() - start
}
