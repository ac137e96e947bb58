import { findRoutes } from '../find-routes'
import { expect, test } from './reading'

// The pages for missing addresses are written like these, and answer 404.
const pages = [
  ...findRoutes().filter(({ kind }) => !kind.includes('/missing/')),
  { kind: 'an answered search', path: '/search?q=said' },
]

for (const { kind, path } of pages)
  test(`text of twice the size stays within the window on ${kind}`, async ({ page, viewport }) => {
    await page.goto(path)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    // A phone's innerWidth grows with what stands out of its window.
    const needed = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(needed).toBeLessThanOrEqual(viewport?.width ?? 0)
  })
