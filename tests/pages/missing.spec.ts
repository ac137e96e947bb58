import AxeBuilder from '@axe-core/playwright'
import { openFirstEvent } from './event'
import { expect, test } from './reading'

test.use({ expectedTroubles: /status of 404/u })

test('a claim address that names none answers 404 and leads to the event', async ({ page }) => {
  await openFirstEvent(page)
  const event = new URL(page.url()).pathname
  const answer = await page.goto(`${event}/claims/c000000000`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/No claim/u)
  await expect(page.getByRole('main').locator(`a[href="${event}"]`)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('a source address that names none answers 404 and lists the sources', async ({ page }) => {
  await openFirstEvent(page)
  const event = new URL(page.url()).pathname
  const answer = await page.goto(`${event}/sources/nobody`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('main').locator(`a[href^="${event}/sources/"]`).first()).toBeVisible()
})

test('a person’s address that names nobody answers 404 and lists who is quoted', async ({ page }) => {
  await openFirstEvent(page)
  const event = new URL(page.url()).pathname
  const answer = await page.goto(`${event}/people/nobody`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('main').locator(`a[href^="${event}/people/"]`).first()).toBeVisible()
})

test('two sources that do not stand side by side answer 404 and list those that do', async ({ page }) => {
  await openFirstEvent(page)
  const event = new URL(page.url()).pathname
  for (const pair of ['nobody/no-one', 'nobody', '']) {
    const answer = await page.goto(`${event}/compare/${pair}`.replace(/\/$/u, ''))
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('main').locator(`a[href^="${event}/compare/"]`).first()).toBeVisible()
  }
})

test('an address for frames that names no claim answers 404 and leads to the event', async ({ page }) => {
  await openFirstEvent(page)
  const event = new URL(page.url()).pathname
  const answer = await page.goto(`/embed${event}/claims/c000000000`)
  expect(answer?.status()).toBe(404)
  expect(answer?.headers()['content-type']).toContain('text/html')
  expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors *')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/No claim/u)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const links = page.getByRole('main').getByRole('link')
  for (const link of await links.all())
    expect(await link.getAttribute('href')).toMatch(new RegExp(`${event}$`))
})

for (const path of ['/embed/events/no-such-event/claims/c000000000', '/embed/nothing/here'])
  test(`${path} answers 404 and leads to the front page`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no claim at this address/u)
    await expect(page.getByRole('link', { name: 'All events' })).toHaveAttribute(
      'href',
      /^https?:\/\/[^/]+\/$/u,
    )
  })

for (const path of ['/events/no-such-event', '/nothing/here'])
  test(`${path} answers 404 with a way back`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/u)
    await expect(page.getByRole('link', { name: 'All events' })).toBeVisible()
  })
