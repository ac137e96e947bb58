import AxeBuilder from '@axe-core/playwright'
import { findRoutes } from '../find-routes'
import { claimLines, openFirstEvent, openFirstSource, scriptsReady } from './event'
import { expect, test } from './reading'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// The pages for missing addresses answer 404: missing.spec.ts reads them.
const pages = [
  ...findRoutes().filter(({ kind }) => !kind.includes('/missing/')),
  { kind: 'the search page', path: '/search' },
  { kind: 'an answered search', path: '/search?q=said' },
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const { kind, path } of pages)
      test(`axe finds nothing on ${kind}`, async ({ page }) => {
        await page.goto(path)
        expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([])
      })

    test('axe finds nothing on an event with an open claim', async ({ page }) => {
      await openFirstEvent(page)
      await scriptsReady(page)
      await claimLines(page).first().getByRole('heading').getByRole('link').click()
      await expect(page.getByRole('link', { name: 'Open claim' })).toBeVisible()
      expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([])
    })

    test('axe finds nothing on an event with everything unfolded, and over it the list of keys', async ({
      page,
    }) => {
      await openFirstEvent(page)
      await scriptsReady(page)
      await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')))
      expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([])
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
      expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([])
    })

    test('axe finds nothing on a source with an open claim', async ({ page }) => {
      await openFirstEvent(page)
      await openFirstSource(page)
      await scriptsReady(page)
      await page
        .getByRole('article')
        .getByRole('link', { name: /Also told by/u })
        .first()
        .click()
      await expect(page.getByRole('link', { name: 'Open claim' })).toBeVisible()
      expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([])
    })
  })
}
