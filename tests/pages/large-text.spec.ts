import { findRoutes } from '../find-routes'
import { expect, test } from './reading'

// The pages for missing addresses are written like these, and answer 404.
const pages = [
  ...findRoutes().filter(({ kind }) => !kind.includes('/missing/')),
  { kind: 'an answered search', path: '/search?q=said' },
]

for (const { kind, path } of pages)
  test(`text of twice the size stays within the window on ${kind}`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const [needed, there] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(needed).toBeLessThanOrEqual(there ?? 0)
  })
