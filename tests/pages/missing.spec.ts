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

for (const path of ['/events/no-such-event', '/nothing/here'])
  test(`${path} answers 404 with a way back`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/u)
    await expect(page.getByRole('link', { name: 'All events' })).toBeVisible()
  })
