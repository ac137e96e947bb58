import type { Page, Route } from '@playwright/test'
import { findRoutes } from '../find-routes'
import { claimLines, openFirstEvent, scriptsReady } from './event'
import { expect, test } from './reading'

type LayoutShift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean }

/** How far what was shown has moved since the page began to load; 0 where nothing did. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[])
            if (!entry.hadRecentInput) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 200))
      }),
  )

/**
 * What moves less is nothing where shifts are told in hundredths, as browsers' vendors tell them: a font that comes within
 * the tenth of a second in which its page waits for it moves a line by a hair.
 */
const NOTHING = 0.005

const routes = findRoutes().filter(({ kind }) => !kind.includes('/missing/'))
const event = routes.find(({ kind }) => kind === '/events/[event]')?.path ?? ''
const asked = [
  ['the search page', '/search'],
  ['an answered search', '/search?q=said'],
  ['an event filtered by standing', `${event}?show=differ`],
  ['an event filtered to a few lines', `${event}?show=agreed&text=the`],
  ['an event filtered to nothing', `${event}?text=zzz`],
] as const

for (const [name, path] of [...routes.map(({ kind, path }) => [kind, path] as const), ...asked])
  test(`nothing moves while ${name} loads, or stands out sideways`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await shifts(page)).toBeLessThan(NOTHING)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  })

for (const { kind, path } of routes)
  test(`nothing moves in ${kind} when its fonts come late`, async ({ page }) => {
    const held: Route[] = []
    await page.route('**/*.woff2', (route) => void held.push(route))
    await page.goto(path, { waitUntil: 'commit' })
    await expect.poll(() => held.length).toBeGreaterThan(0)
    // Later than a page waits for them: what comes within that tenth of a second is no late font.
    await page.waitForFunction(() =>
      performance
        .getEntriesByName('first-contentful-paint')
        .some(({ startTime }) => performance.now() - startTime > 500),
    )
    const fetched = page.waitForResponse('**/*.woff2')
    for (const route of held) await route.continue()
    await (await fetched).finished()
    await page.evaluate(() => document.fonts.ready)
    expect(await shifts(page)).toBeLessThan(NOTHING)
  })

test('an address with a filter never shows what it leaves out', async ({ page }) => {
  await openFirstEvent(page)
  await page.addInitScript(() => {
    // Each frame: whether a line is on show that the filter takes away.
    const look = () => {
      const wrong = [...document.querySelectorAll('li[data-standing=agreed]')].filter((line) =>
        line.checkVisibility({ visibilityProperty: true }),
      )
      if (wrong.length > 0) document.documentElement.setAttribute('data-seen-wrong', '')
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(`${event}?show=alone`)
  await scriptsReady(page)
  await expect(page.locator('li[data-standing=alone]').filter({ visible: true }).first()).toBeVisible()
  expect(await page.locator('html').getAttribute('data-seen-wrong')).toBeNull()
  await expect(claimLines(page).filter({ visible: true })).toHaveCount(0)
})
