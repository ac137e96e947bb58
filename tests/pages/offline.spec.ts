import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { claimLines, openFirstEvent, scriptsReady } from './event'
import { expect, test } from './reading'

test.use({ serviceWorkers: 'allow', expectedTroubles: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ })

/** The paths of which the page's worker keeps a copy. */
const keptPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('synoptic-'))
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })

async function visitFirstEvent(page: Page): Promise<readonly string[]> {
  await openFirstEvent(page)
  await scriptsReady(page)
  const sources = await page
    .getByRole('list', { name: 'Sources', exact: true })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
  const wanted = [new URL(page.url()).pathname, ...sources]
  await expect
    .poll(async () => {
      const kept = await keptPaths(page)
      return wanted.filter((path) => !kept.includes(path))
    })
    .toEqual([])
  return sources
}

test('an event that was visited can be read without a network, with its sources and open claims', async ({
  page,
  context,
}) => {
  const [source = ''] = await visitFirstEvent(page)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const line = claimLines(page).first()
  await line.getByRole('heading').getByRole('link').click()
  await expect(line.locator('blockquote').first()).toBeVisible()
  // The next visit has the worker keep what this one fetched.
  await page.reload()
  await expect.poll(async () => (await keptPaths(page)).some((path) => path.startsWith('/api/'))).toBe(true)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await scriptsReady(page)
  await expect(page.getByText(/^No connection/u)).toBeVisible()
  await line.getByRole('heading').getByRole('link').click()
  await expect(line.locator('blockquote').first()).toBeVisible()
  await page.goto(source)
  await expect(page.getByRole('article')).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible()
})

test('a page without a copy says so, and leads to the events that have one', async ({ page, context }) => {
  await visitFirstEvent(page)
  const event = page.url()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await context.setOffline(true)
  await page.goto('/method')
  await expect(page.getByRole('heading', { level: 1, name: 'There is no connection' })).toBeVisible()
  const way = page.getByRole('main').getByRole('link', { name: title })
  await expect(way).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await way.click()
  await expect(page).toHaveURL(event)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('where there is a network, no copy is shown', async ({ page, context }) => {
  await visitFirstEvent(page)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      if (name.startsWith('synoptic-pages-'))
        await (
          await caches.open(name)
        ).put(
          location.pathname,
          new Response('<h1>Yesterday’s page</h1>', {
            headers: { 'content-type': 'text/html; charset=utf-8' },
          }),
        )
  })
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yesterday’s page')
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})
