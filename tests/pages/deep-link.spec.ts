import { claimLines, openFirstEvent, scriptsReady } from './event'
import { expect, test } from './reading'

test('a link to a claim opened cold shows the claim with its source and tellers', async ({
  page,
  context,
}) => {
  await openFirstEvent(page)
  const line = claimLines(page).first()
  const words = await line.getByRole('heading').innerText()
  const href = await line.getByRole('heading').getByRole('link').getAttribute('href')
  const cold = await context.newPage()
  const answer = await cold.goto(href ?? '')
  expect(answer?.status()).toBe(200)
  await expect(cold.getByRole('heading', { level: 1 })).toHaveText(words)
  await expect(cold).toHaveTitle(new RegExp('Synoptic$', 'u'))
  await expect(cold.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${href}$`, 'u'))
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a link to a passage opened cold lands on it, marked', async ({ page, context }) => {
      await openFirstEvent(page)
      const href = await page.getByRole('table').locator('td a').last().getAttribute('href')
      const cold = await context.newPage()
      await cold.goto(href ?? '')
      const passage = cold.locator(`[id="${decodeURIComponent(href?.split('#')[1] ?? '')}"]`)
      await expect(passage).toBeInViewport()
      await expect(passage).toBeFocused()
      const outline = await passage.evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(outline).toBe('solid')
    })
  })
}

test('copying gives exactly the address of the claim', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openFirstEvent(page)
  const href = await claimLines(page).first().getByRole('heading').getByRole('link').getAttribute('href')
  await page.goto(href ?? '')
  await scriptsReady(page)
  await page.getByRole('button', { name: 'Copy link' }).first().click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(href ?? '', page.url()).href)
})
