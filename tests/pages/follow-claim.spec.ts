import { claimLines, openFirstEvent, openFirstSource, openFirstTold, scriptsReady, sheetOf } from './event'
import { expect, test } from './reading'

test('from a claim to a source and back', async ({ page }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const event = page.url()
  const line = claimLines(page).first()
  const words = await line.getByRole('heading').innerText()
  await line.getByRole('heading').getByRole('link').click()
  await line.getByRole('link', { name: 'Open claim' }).click()

  await page.waitForURL(/\/claims\/[^/]+$/u)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  await page.locator('blockquote a').first().click()

  await page.waitForURL(/\/sources\/[^/]+#/u)
  const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(passage).toBeInViewport()

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  await page.goBack()
  await expect(page).toHaveURL(event)
})

test('in a source, opening a mark shows the other sources’ words', async ({ page, isMobile }) => {
  const opener = await openFirstTold(page)
  const panel = isMobile ? sheetOf(page) : page.locator('[data-panel]')
  await expect(panel.getByRole('link', { name: 'Open claim' })).toBeVisible()
  await expect(panel.locator('blockquote').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test(
  'pointing at a passage shows the other wording in the margin and lets it go again',
  { tag: '@desk' },
  async ({ page }) => {
    await openFirstEvent(page)
    await openFirstSource(page)
    await scriptsReady(page)
    const mark = page.locator('mark[data-passage]:has(a)').first()
    await mark.hover()
    await expect(mark).toHaveAttribute('data-lit', '')
    await expect(page.locator('[data-panel] blockquote').first()).toBeVisible()
    await page.getByRole('contentinfo').hover()
    await expect(page.locator('[data-panel]')).toHaveCount(0)
  },
)

test('the key switches marks on and off', async ({ page }) => {
  await openFirstEvent(page)
  await openFirstSource(page)
  await scriptsReady(page)
  const mark = page.locator('mark[data-passage]:has(a)').first()
  const tint = () => mark.evaluate((element) => getComputedStyle(element).backgroundColor)
  const before = await tint()
  await page.getByRole('checkbox', { name: /told by others too/u }).uncheck()
  expect(await tint()).not.toBe(before)
})
