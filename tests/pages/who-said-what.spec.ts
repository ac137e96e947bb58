import { openFirstEvent, scriptsReady } from './event'
import { expect, test } from './reading'

const speakers = '[aria-labelledby="said"] [data-speaker]'

test('choosing a speaker shows that one alone, in an address that can be sent', async ({ page, context }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const filter = page.getByRole('group', { name: 'Show the quotes of' })
  const second = filter.getByRole('button').nth(2)
  const name = (await second.textContent()) ?? ''
  await second.click()
  await expect(page.locator(speakers).filter({ visible: true })).toHaveCount(1)
  await expect(page.locator(speakers).filter({ visible: true })).toContainText(name)

  const sent = await context.newPage()
  await sent.goto(page.url())
  await expect(sent.locator(speakers).filter({ visible: true })).toHaveCount(1)
  await expect(sent.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')

  await page.goBack()
  expect(await page.locator(speakers).filter({ visible: true }).count()).toBeGreaterThan(1)
})

test('a speaker’s page has every quote with its source, and leads to the passage', async ({ page }) => {
  await openFirstEvent(page)
  const entry = page.locator(speakers).first()
  // What is far from the window is not laid out, and has no inner text yet.
  const name = (await entry.getByRole('heading').textContent()) ?? ''
  const quotes = await entry.locator('blockquote').count()
  await entry.getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.locator('[aria-labelledby="quoted"] blockquote')).toHaveCount(quotes)
  await page.locator('blockquote a').first().click()
  await page.waitForURL(/\/sources\/[^/]+#q/u)
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport()
})

test('a quote in focus lights up who says it', { tag: '@desk' }, async ({ page }) => {
  await openFirstEvent(page)
  await page.locator(`${speakers} blockquote a`).first().click()
  await page.waitForURL(/#q/u)
  await scriptsReady(page)
  const quote = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await quote.focus()
  const refs = await quote.getAttribute('data-refs')
  await expect(page.locator(`mark[data-attribution][data-refs="${refs}"]`).first()).toHaveAttribute(
    'data-lit',
    '',
  )
})
