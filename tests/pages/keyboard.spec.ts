import { claimLines, openFirstEvent, openFirstSource, scriptsReady } from './event'
import { expect, test } from './reading'

test('j, k, Enter, c and ? read an event without a mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openFirstEvent(page)
  await scriptsReady(page)
  const link = (i: number) => claimLines(page).nth(i).getByRole('heading').getByRole('link')
  await page.keyboard.press('j')
  await expect(link(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(link(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(link(0)).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(claimLines(page).first().locator('blockquote').first()).toBeVisible()

  await page.keyboard.press('c')
  await expect(page.getByText('Link copied')).toBeVisible()
  const href = (await link(0).getAttribute('href')) ?? ''
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(href, page.url()).href)

  await page.keyboard.press('Escape')
  await expect(claimLines(page).first().locator('blockquote').filter({ visible: true })).toHaveCount(0)

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
})

test('the first Tab offers to skip to the content', async ({ page }) => {
  await openFirstEvent(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test(
  'every claim of a source can be reached and opened with Tab and Enter alone',
  { tag: '@desk' },
  async ({ page }) => {
    await openFirstEvent(page)
    await openFirstSource(page)
    await scriptsReady(page)
    const openers = page.getByRole('article').getByRole('link', { name: /Also told by/u })
    const want = await openers.count()
    let reached = 0
    for (let i = 0; i < 400 && reached < want; i++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement?.matches('[data-opens-claim]') ?? false)) reached++
    }
    expect(reached).toBe(want)
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-panel]').getByRole('link', { name: 'Open claim' })).toBeVisible()
  },
)
