import AxeBuilder from '@axe-core/playwright'
import { openFirstEvent, scriptsReady } from './event'
import { expect, test } from './reading'

const part = '[aria-labelledby="when"]'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a time leads to the passage that gives it, in its source’s words', async ({ page }) => {
      await openFirstEvent(page)
      await page.getByRole('link', { name: 'What happened when' }).click()
      await expect(page.getByRole('heading', { name: /^What happened when/u })).toBeInViewport()
      const entry = page.locator(`${part} li[data-told]`).first()
      const words = (await entry.getByRole('link').textContent()) ?? ''
      expect(words).toContain((await entry.locator('b').textContent()) ?? '')
      await entry.getByRole('link').click()
      await page.waitForURL(/\/sources\/[^/]+#/u)
      const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
      await expect(passage).toBeInViewport()
    })
  })

test('words that begin within their sentence are marked as such, and no others', async ({ page }) => {
  await openFirstEvent(page)
  const lines = await page.locator(`${part} li[data-told] a > span`).evaluateAll((spans) =>
    spans.map((span) => ({
      text: span.textContent,
      isMarked: getComputedStyle(span, '::before').content.includes('…'),
    })),
  )
  expect(lines.length).toBeGreaterThan(0)
  for (const { text, isMarked } of lines) expect(isMarked, text).toBe(/^\p{Ll}/u.test(text))
})

test('dates are in the order of the calendar', async ({ page }) => {
  await openFirstEvent(page)
  const dates = await page
    .locator(`${part} time`)
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates.length).toBeGreaterThan(0)
  expect(dates).toEqual([...dates].sort())
})

test('a filter keeps the times of the claims that it leaves, and drops emptied days', async ({ page }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const moments = page.locator(`${part} [data-moment]`)
  const before = await moments.filter({ visible: true }).count()
  const filter = page.getByRole('search', { name: 'Claims of this event' })
  await filter.getByRole('list', { name: 'Told by' }).getByRole('link').first().click()
  await expect.poll(() => moments.filter({ visible: true }).count()).toBeLessThan(before)
  for (const moment of await moments.filter({ visible: true }).all())
    await expect(moment.locator('li[data-told]').filter({ visible: true }).first()).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
