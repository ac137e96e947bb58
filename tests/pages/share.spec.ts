import { createServer } from 'node:http'
import AxeBuilder from '@axe-core/playwright'
import { openFirstClaim } from './claim'
import { scriptsReady } from './event'
import { expect, test } from './reading'

const FORMS = [
  'As text',
  'As Markdown',
  'As HTML',
  'In a frame',
  'Cited in APA',
  'Cited in MLA',
  'Cited in Chicago',
  'As BibTeX',
]

const formsOf = (page: import('@playwright/test').Page) =>
  page.locator('[aria-labelledby="share"] details[name="share"]')

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a claim can be taken along in every form, with its address', async ({ page }) => {
      const path = await openFirstClaim(page)
      await expect(formsOf(page).locator('summary')).toHaveText(FORMS)
      for (const name of FORMS) {
        const form = formsOf(page).filter({ hasText: name })
        await form.locator('summary').click()
        await expect(form.locator('pre')).toBeVisible()
        await expect(form.locator('pre')).toContainText(path)
      }
    })
  })

test('copying a form copies all of it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openFirstClaim(page)
  await scriptsReady(page)
  const form = formsOf(page).filter({ hasText: 'As Markdown' })
  await form.locator('summary').click()
  await form.getByRole('button', { name: 'Copy As Markdown' }).click()
  await expect(form.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await form.locator('pre').textContent(),
  )
})

test('an opened form is clean for axe', async ({ page }) => {
  await openFirstClaim(page)
  await formsOf(page).first().locator('summary').click()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('the files are there, each in its format', async ({ page, request }) => {
  const path = await openFirstClaim(page)
  const words = await page.getByRole('heading', { level: 1 }).innerText()
  const links = page.locator('[aria-labelledby="share"] a[download]')
  expect(await links.count()).toBe(5)
  for (const link of await links.all())
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200)
  const annotation = await (await request.get(`${path}/annotation.jsonld`)).json()
  expect(annotation).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' })
  const exact = annotation.target.map((target: { selector: { exact: string } }) => target.selector.exact)
  expect(exact).toContain(words)
  const works = await (await request.get(`${path}/citation.json`)).json()
  expect(works[0]).toMatchObject({ type: 'webpage', title: words })
  expect(await (await request.get(`${path}/citation.bib`)).text()).toMatch(/^@misc\{/u)
})

test('a system that can share is handed the claim and its address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) =>
      void document.documentElement.setAttribute('data-shared', JSON.stringify(data))
  })
  const path = await openFirstClaim(page)
  await page.getByRole('button', { name: 'Share …' }).click()
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}')
  expect(shared.url).toBe(new URL(path, page.url()).href)
  expect(shared.text).toContain(await page.getByRole('heading', { level: 1 }).innerText())
})

test.describe('in a frame of another site', () => {
  test.use({ expectedTroubles: /frame-ancestors|X-Frame-Options|favicon/iu })

  test('the claim made for it is shown, the claim’s page is not', async ({ page, baseURL }) => {
    const path = await openFirstClaim(page)
    const words = await page.getByRole('heading', { level: 1 }).innerText()
    const frames = ['made', 'page'].map(
      (name) => `<iframe name="${name}" src="${baseURL}${name === 'made' ? '/embed' : ''}${path}"></iframe>`,
    )
    const other = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/html').end(frames.join('')),
    )
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const address = other.address()
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    await expect(page.frameLocator('[name="made"]').getByRole('heading', { level: 1 })).toHaveText(words)
    await expect(page.frameLocator('[name="page"]').getByRole('heading', { level: 1 })).toHaveCount(0)
    other.close()
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the page for frames has no script, and axe finds nothing', async ({ page }) => {
      const path = await openFirstClaim(page)
      const answer = await page.goto(`/embed${path}`)
      const headers = answer?.headers() ?? {}
      expect(headers['content-type']).toContain('text/html')
      expect(headers['x-frame-options']).toBeUndefined()
      expect(headers['content-security-policy']).toContain('frame-ancestors *')
      await expect(page.locator('script')).toHaveCount(0)
      expect(await page.getByRole('list', { name: 'Told by' }).getByRole('link').count()).toBeGreaterThan(1)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  })

test('a frame marks words that begin within their sentence, and no others', async ({ page, request }) => {
  const { events } = await (await request.get('/api/events.json')).json()
  const claims: { path: string; text: string }[] = []
  for (const { id } of events as { id: string }[]) {
    const analysis = await (await request.get(`/api/events/${id}/event.json`)).json()
    for (const { id: claim, text } of analysis.claims as { id: string; text: string }[])
      claims.push({ path: `/embed/events/${id}/claims/${claim}`, text })
  }
  for (const within of [true, false]) {
    const claim = claims.find(({ text }) => /^\p{Ll}/u.test(text) === within)
    await page.goto(claim?.path ?? '')
    const words = page.locator('h1 span')
    await expect(words).toHaveText(claim?.text ?? '')
    const mark = await words.evaluate((span) => getComputedStyle(span, '::before').content)
    expect(mark.includes('…')).toBe(within)
  }
})

test('oEmbed is found from the page, and asked for by address', async ({ page, request }) => {
  const path = await openFirstClaim(page)
  const found = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
  const rich = await (await request.get(new URL(found ?? '').pathname)).json()
  expect(rich).toMatchObject({ version: '1.0', type: 'rich' })
  expect(rich.html).toContain(`/embed${path}`)
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  const asked = await request.get(`/oembed?maxwidth=300&url=${encodeURIComponent(canonical ?? '')}`)
  expect(await asked.json()).toEqual({ ...rich, width: 300 })
  expect((await request.get('/oembed?url=https://other.example/x')).status()).toBe(404)
})
