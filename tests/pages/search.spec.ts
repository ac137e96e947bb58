import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openFirstClaim } from './claim'
import { openFirstEvent, scriptsReady } from './event'
import { expect, test } from './reading'

const field = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })

/** The longest words of a claim of the built site: what a reader might remember of it. */
async function wordsOfAClaim(page: Page): Promise<string> {
  await openFirstClaim(page)
  const text = await page.getByRole('heading', { level: 1 }).innerText()
  const words = [...new Set(text.match(/\p{L}{4,}/gu) ?? [])].sort((a, b) => b.length - a.length)
  return words.slice(0, 3).join(' ')
}

test('typing finds a claim, marked, and its line leads to the passage', async ({ page }) => {
  const words = await wordsOfAClaim(page)
  await page.goto('/search')
  await scriptsReady(page)
  await field(page).pressSequentially(words)
  await expect(page.getByRole('status')).toHaveText(/^\d+ found/u)
  await expect(results(page).first().locator('mark[data-found]').first()).toBeVisible()
  await expect(page).toHaveURL(/\/search\?q=/u)
  await results(page).filter({ hasText: 'Claim' }).first().getByRole('heading').getByRole('link').click()
  await page.waitForURL(/\/sources\/[^/]+#/u)
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport()
  await page.goBack()
  await expect(field(page)).toHaveValue(words)
})

test('a slip of the finger is forgiven', async ({ page }) => {
  const [word = ''] = (await wordsOfAClaim(page)).split(' ')
  const slipped = `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`
  await page.goto(`/search?q=${slipped}`)
  await expect(results(page).first()).toContainText(new RegExp(word, 'iu'))
})

test('results can be narrowed to one kind, in the address', async ({ page }) => {
  await openFirstEvent(page)
  // What is far from the window is not laid out, and has no inner text yet.
  const name =
    (await page.locator('[aria-labelledby="said"] [data-speaker] h3 a').first().textContent()) ?? ''
  await page.goto(`/search?q=${encodeURIComponent(name)}`)
  await page
    .getByRole('navigation', { name: 'Kinds' })
    .getByRole('link', { name: /People/u })
    .click()
  await page.waitForURL(/kind=person/u)
  await expect(results(page).first().getByRole('heading')).toHaveText(name)
  await results(page).first().getByRole('heading').getByRole('link').click()
  await page.waitForURL(/\/people\//u)
})

test('the index is fetched only by who searches', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openFirstEvent(page)
  await scriptsReady(page)
  expect(asked.filter((url) => url.includes('/search/'))).toEqual([])
})

test('/ leads to the search field, and writes itself nowhere', { tag: '@desk' }, async ({ page }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  await page.keyboard.press('/')
  await page.waitForURL(/\/search$/u)
  await expect(field(page)).toBeFocused()
  await scriptsReady(page)
  await page.keyboard.type('a/b')
  await expect(field(page)).toHaveValue('a/b')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form is answered by the server', async ({ page }) => {
    const words = await wordsOfAClaim(page)
    await page.goto('/search')
    await expect(page.getByRole('region', { name: 'Start from an event' })).toBeVisible()
    await field(page).fill(words)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL(/\?q=/u)
    await expect(page.getByRole('status')).toHaveText(/^\d+ found/u)
    await results(page).first().getByRole('heading').getByRole('link').click()
    await page.waitForURL(/\/events\//u)
  })

  test('nothing found is said', async ({ page }) => {
    await page.goto('/search?q=qqqqqqqqqq')
    await expect(page.getByRole('status')).toHaveText('Nothing was found.')
    await expect(page.getByRole('region', { name: 'Start from an event' })).toBeVisible()
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const query of ['', '?q=talks', '?q=qqqqqqqqqq'])
      test(`axe finds nothing on /search${query}`, async ({ page }) => {
        const answer = await page.goto(`/search${query}`, { waitUntil: 'networkidle' })
        expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+';/u)
        expect(answer?.headers()['x-frame-options']).toBe('DENY')
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      })
  })

test('what is searched for is text, whatever it looks like', async ({ page }) => {
  await page.goto(
    `/search?q=${encodeURIComponent('"><script>window.ran=1</script><img src=x onerror=ran=2>')}`,
  )
  await scriptsReady(page)
  await expect(field(page)).toHaveValue(/<script>/u)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})
