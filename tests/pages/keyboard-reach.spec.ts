import { findRoutes } from '../find-routes'
import { expect, test } from './reading'

const STOPS =
  'a[href], button, summary, select, textarea, input:not([type=hidden], [type=radio]:not(:checked)), [tabindex="0"]'

const pages = [
  ...findRoutes().filter(({ kind }) => !kind.includes('/missing/')),
  { kind: 'an answered search', path: '/search?q=said' },
]

for (const { kind, path } of pages)
  test(
    `Tab alone reaches everything on ${kind}, and shows where it is`,
    { tag: '@desk' },
    async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' })
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      const want = await page.locator(STOPS).filter({ visible: true }).count()
      for (let i = 0; i < want + 20; i++) {
        await page.keyboard.press('Tab')
        await page.evaluate(() => {
          const here = document.activeElement
          if (!here || here === document.body) return
          here.setAttribute('data-reached', '')
          if (
            getComputedStyle(here).outlineStyle === 'none' &&
            !here.matches(':is(label:has(:focus-visible) *)')
          )
            here.setAttribute('data-unseen', '')
        })
      }
      const missed = await page
        .locator(STOPS)
        .filter({ visible: true })
        .evaluateAll((elements) =>
          elements
            .filter((e) => !e.hasAttribute('data-reached') && (e as HTMLElement).tabIndex >= 0)
            .map((e) => e.outerHTML.slice(0, 160)),
        )
      expect(missed).toEqual([])
      expect(
        await page.locator('[data-unseen]').evaluateAll((all) => all.map((e) => e.outerHTML.slice(0, 160))),
      ).toEqual([])
    },
  )
