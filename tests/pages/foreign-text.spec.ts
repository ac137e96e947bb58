import { findRoutes } from '../find-routes'
import { scriptsReady } from './event'
import { expect, test } from './reading'

const LONG = 'Harbourmasters’and'.repeat(12)
const FOREIGN = 'بدأ الإضراب يوم الأحد.'

/** What holds words, but for the letters that close a passage. */
const WORDS =
  'main :is(h1, h2, h3, h4, p, li, td, th, dt, dd, blockquote, mark) a:not(.tellers), main :is(h1, p, blockquote)'

// The pages for missing addresses answer 404: missing.spec.ts reads them.
for (const { kind, path } of findRoutes().filter(({ kind }) => !kind.includes('/missing/')))
  test(`words that no line holds stay within the window on ${kind}`, async ({ page, viewport }) => {
    await page.goto(path)
    await scriptsReady(page)
    const needed = await page.evaluate(
      ([selector, long]) => {
        for (const each of document.querySelectorAll(selector))
          if (each.childElementCount === 0) each.textContent = long
        return document.documentElement.scrollWidth
      },
      [WORDS, LONG] as const,
    )
    expect(needed).toBeLessThanOrEqual(viewport?.width ?? 0)
  })

test('what is written from right to left runs so', async ({ page }) => {
  await page.goto('/')
  const heading = page.getByRole('main').getByRole('heading', { level: 3 }).first()
  const [start, end] = await heading.evaluate((element, words) => {
    element.textContent = words
    const range = document.createRange()
    range.selectNodeContents(element)
    const box = element.getBoundingClientRect()
    const text = range.getBoundingClientRect()
    return [box.right - text.right, text.left - box.left]
  }, FOREIGN)
  expect(start).toBeLessThan(2)
  expect(end).toBeGreaterThan(20)
})
