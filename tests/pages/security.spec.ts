import { insertPolicy } from '../../lib/content/export-policy'
import { fixedHeaders } from '../../lib/content/security-headers'
import { findRoutes } from '../find-routes'
import { scriptsReady } from './event'
import { expect, test } from './reading'

const routes = findRoutes()

test.describe('every kind of page', () => {
  test.use({ expectedTroubles: /status of 404/ })

  for (const { kind, path } of routes) {
    test(`${kind} has its headers and breaks no policy`, async ({ page }) => {
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(kind.includes('/missing/') ? 404 : 200)
      const headers = response?.headers() ?? {}
      for (const [name, value] of fixedHeaders) expect(headers[name.toLowerCase()]).toBe(value)
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['strict-transport-security']).toBeUndefined()
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/)
      expect(policy).not.toContain('unsafe')
    })
  }
})

test.describe('a script that came in with the text', () => {
  test.use({
    expectedTroubles: /Content[- ]Security[- ]Policy|Trusted|Failed to load resource|Minified React/i,
  })

  test('does not run', async ({ page }) => {
    await page.route('/', async (route) => {
      const response = await route.fetch()
      const attack = '<script>window.ran = 1</script><img src="/none.png" onerror="window.ran = 2">'
      await route.fulfill({
        response,
        body: (await response.text()).replace(/<body[^>]*>/u, (tag) => tag + attack),
      })
    })
    const blocked = page.waitForEvent('console', (line) => line.text().includes('script-src'))
    await page.goto('/', { waitUntil: 'networkidle' })
    await blocked
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })

  test('cannot evaluate text or write markup', async ({ page }) => {
    await page.goto('/')
    // In a timer, where the test's own right to evaluate does not reach.
    const outcome = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      const tries = [
        () => new Function('return 1')(),
        () => (document.createElement('p').innerHTML = '<b>x</b>'),
        () => (document.createElement('script').src = 'data:text/javascript,1'),
        () => (document.createElement('script').src = '//other.example/_next/static/a.js'),
      ]
      return tries.map((attempt) => {
        try {
          attempt()
          return 'done'
        } catch {
          return 'blocked'
        }
      })
    })
    expect(outcome).toEqual(Array(4).fill('blocked'))
  })
})

test.describe('where there is no page', () => {
  test.use({ expectedTroubles: /status of 404/ })

  for (const path of ['/events/%ff', '/events/none/claims/%ff', '/_not-found']) {
    test(`${path} answers 404 with a way on`, async ({ page }) => {
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(404)
      expect(response?.headers()['x-content-type-options']).toBe('nosniff')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main').getByRole('link').first()).toBeVisible()
    })
  }
})

test('https is asked to stay only of a reader who came by https', async ({ request }) => {
  const response = await request.get('/', { headers: { 'x-forwarded-proto': 'https' } })
  expect(response.headers()['strict-transport-security']).toContain('max-age=')
})

test('feeds, pictures and files have their headers too', async ({ page, request }) => {
  await page.goto('/')
  const script = await page.locator('script[src]').first().getAttribute('src')
  for (const path of [script ?? '', '/api/nothing']) {
    const response = await request.get(path)
    expect(response.headers()['x-content-type-options']).toBe('nosniff')
  }
})

test.describe('an exported page', () => {
  test('works under the policy that stands in it', async ({ page }) => {
    await page.route('**/*', async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': sent = '', ...headers } = response.headers()
      const isPage = headers['content-type']?.startsWith('text/html')
      const policy = sent.replace("; frame-ancestors 'none'", '')
      await route.fulfill({
        response,
        headers,
        body: isPage ? insertPolicy(await response.text(), policy) : await response.body(),
      })
    })
    await page.goto(routes.find(({ kind }) => kind === '/events/[event]')?.path ?? '/', {
      waitUntil: 'networkidle',
    })
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1)
    await scriptsReady(page)
    await page.getByRole('button', { name: /^(light|dark)$/i }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', /dark|light/)
  })
})
