import type { Locator, Page } from '@playwright/test'
import { openFirstTold, sheetOf } from './event'
import { expect, test } from './reading'

test.skip(({ isMobile }) => !isMobile, 'only a phone has a sheet')

async function openSheet(page: Page): Promise<{ sheet: Locator; opener: Locator }> {
  const opener = await openFirstTold(page)
  const sheet = sheetOf(page)
  await expect(sheet.locator('blockquote').first()).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused()
  await resting(sheet)
  return { sheet, opener }
}

/** Waits until the sheet lies still at the window's edge. */
const resting = (sheet: Locator) =>
  expect
    .poll(async () => {
      const box = await sheet.boundingBox()
      return box && Math.round(box.y + box.height)
    })
    .toBe(844)

/** Draws the sheet down by a finger on its handle, in steps of so many pixels. */
async function draw(page: Page, sheet: Locator, by: number, pauseMs: number) {
  const box = await sheet.boundingBox()
  if (!box) throw new Error('the sheet has no place')
  const finger = await page.context().newCDPSession(page)
  const at = (y: number) => ({ touchPoints: [{ x: box.x + box.width / 2, y }] })
  const from = box.y + 12
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) })
  for (let step = 1; step <= 8; step++) {
    await page.waitForTimeout(pauseMs)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(from + (by * step) / 8) })
  }
  await page.waitForTimeout(pauseMs)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('the passage that a sheet speaks of stays marked above it', async ({ page }) => {
  const { sheet, opener } = await openSheet(page)
  const passage = opener.locator('xpath=ancestor::mark[@data-passage][1]')
  await sheet.locator('blockquote').first().hover()
  await expect(passage).toHaveAttribute('data-lit', '')
  await expect(passage).toBeInViewport({ ratio: 1 })
})

test('a sheet drawn down by its handle closes, and focus goes back', async ({ page }) => {
  const { sheet, opener } = await openSheet(page)
  const height = (await sheet.boundingBox())?.height ?? 0
  await draw(page, sheet, height * 0.7, 40)
  await expect(sheet).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('a sheet drawn down a little comes back', async ({ page }) => {
  const { sheet } = await openSheet(page)
  await draw(page, sheet, 24, 80)
  await resting(sheet)
  await expect(sheet).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(sheet).toHaveCount(0)
})

test('a sheet closes by key, from wherever the focus is', async ({ page }) => {
  const { sheet, opener } = await openSheet(page)
  await sheet.getByRole('link', { name: 'Open claim' }).focus()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a sheet is there at once, and still follows the finger', async ({ page }) => {
    const { sheet } = await openSheet(page)
    expect(await sheet.evaluate((element) => element.getAnimations().length)).toBe(0)
    expect(await sheet.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s')
    await draw(page, sheet, 400, 20)
    await expect(sheet).toHaveCount(0)
  })
})
