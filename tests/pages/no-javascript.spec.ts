import { claimLines, openFirstEvent } from './event'
import { expect, test } from './reading'

test.use({ javaScriptEnabled: false })

test('everything can be read and every link followed without JavaScript', async ({ page }) => {
  await openFirstEvent(page)
  const words = await claimLines(page).first().getByRole('heading').innerText()
  await claimLines(page).first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  expect(await page.locator('blockquote').count()).toBeGreaterThan(1)
  await page.locator('blockquote a').first().click()
  await page.waitForURL(/\/sources\//u)
  await expect(page.getByRole('article').locator('mark').first()).toBeVisible()
  await page
    .getByRole('article')
    .getByRole('link', { name: /Also told by/u })
    .first()
    .click()
  await page.waitForURL(/\/claims\//u)
})

test('what one source alone tells opens without JavaScript', async ({ page }) => {
  await openFirstEvent(page)
  const more = page.locator('[aria-labelledby="alone"] details').first()
  await more.locator('summary').click()
  await expect(more.getByRole('listitem').first()).toBeVisible()
})
