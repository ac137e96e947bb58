/**
 * `npm run bench:open`: how long a reader waits from pressing a claim to its open panel, in an event of ten sources and
 * some four hundred claims, on a processor slowed down six times, beside a press on the same page that does no work. And
 * the same for pointing at a claim, and for choosing a filter.
 * The event is invented here and built in a folder of its own, which takes minutes.
 */
import { chromium, type Locator } from '@playwright/test'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endStepsOnSignal } from '../../lib/commands/run-step.mjs'
import { browserArgs, findBrowser } from '../find-browser.mjs'
import { buildSite } from './build-site'
import { serveBuild } from './serve-build'
import { writeArticles } from './wide-event'

const SLOWED = 6
const TIMES = 15
const SETTLE_MS = 1500
const folder = '.cache/wide'
const event = join(folder, 'events/harbour')

endStepsOnSignal()
await rm(event, { recursive: true, force: true })
await mkdir(join(event, 'raw'), { recursive: true })
for (const [name, text] of writeArticles()) await writeFile(join(event, 'raw', `${name}.txt`), text)
await writeFile(join(event, 'event.yaml'), 'title: Harbour strike\ndate: 2026-03-14\n')
await buildSite(join(folder, 'site'), join(folder, 'events'))

const server = await serveBuild(join(folder, 'site'))
const browser = await chromium.launch({ ...findBrowser(), args: browserArgs })
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${server.origin}/events/harbour`, { waitUntil: 'networkidle' })
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const claims = page.locator('[aria-labelledby="reported"] li[data-standing]')
  const shown = page.getByRole('list', { name: 'Show' }).getByRole('link')
  const floor = await measure(() => page.locator('h1'), 'click')
  const rows = [
    ['a claim’s panel open', await measure((i) => claims.nth(i).locator('h4 a'), 'click', true), 'mark: 50'],
    ['a claim pointed at', await measure((i) => claims.nth(i), 'pointerover'), ''],
    ['a filter chosen', await measure((i) => shown.nth(i % 2 === 0 ? 2 : 0), 'click'), ''],
  ] as const
  const all = await page.locator('li[data-standing]').count()
  console.log(`${all} claims, CPU slowed ${SLOWED} times, median of ${TIMES}, in ms to the next frame`)
  console.log(`${'a press without work'.padEnd(24)}${floor.toFixed(1).padStart(7)}   over it`)
  for (const [name, ms, mark] of rows)
    console.log(
      name.padEnd(24) + [ms, ms - floor].map((n) => n.toFixed(1).padStart(7)).join('   ') + `   ${mark}`,
    )
} finally {
  await browser.close()
  server.stop()
}

/** Median time from what a reader's hand does to one element after the other, to the frame that shows it. */
async function measure(targetAt: (i: number) => Locator, does: string, opens = false): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    const target = targetAt(i)
    await target.scrollIntoViewIfNeeded()
    // A claim is fetched and drawn when it comes near: the press is measured, not the network.
    await target.page().waitForTimeout(SETTLE_MS)
    times.push(await target.evaluate(actAndWait, { does, opens }))
  }
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? NaN
}

/** Runs in the page: does it, and looks at each frame whether the panel can be seen. */
async function actAndWait(
  element: Element,
  { does, opens }: { does: string; opens: boolean },
): Promise<number> {
  const start = performance.now()
  element.dispatchEvent(
    does === 'click'
      ? new MouseEvent('click', { bubbles: true, cancelable: true })
      : new PointerEvent(does, { bubbles: true, pointerType: 'mouse' }),
  )
  do await new Promise(requestAnimationFrame)
  while (opens && !element.closest('li')?.querySelector('[data-panel] blockquote')?.checkVisibility())
  await new Promise((painted) => setTimeout(painted))
  return performance.now() - start
}
