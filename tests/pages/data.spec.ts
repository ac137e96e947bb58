import { claimLines, openFirstEvent, openFirstSource } from './event'
import { expect, test } from './reading'

test('a claim is served as JSON, every piece of it verbatim in its source', async ({ page, request }) => {
  await openFirstEvent(page)
  const href = await claimLines(page).first().getByRole('heading').getByRole('link').getAttribute('href')
  const claim = await (await request.get(`/api${href}`)).json()
  expect(claim.tellers.length).toBeGreaterThan(1)
  for (const teller of claim.tellers)
    for (const wording of teller.wordings) {
      const words = wording.pieces.map((piece: { text: string }) => piece.text).join('')
      await page.goto(wording.path)
      const passage = page.locator(`[id="${wording.mention}"]`)
      // The letters of the other tellers close the mark; they are the page's, not the source's.
      const shown = await passage.evaluate((mark) => {
        const copy = mark.cloneNode(true) as HTMLElement
        copy.querySelectorAll('.tellers').forEach((link) => link.remove())
        return copy.textContent
      })
      expect(shown).toBe(words)
    }
})

test('an unknown claim has no JSON', async ({ request }) => {
  expect((await request.get('/api/events/nowhere/claims/c0')).status()).toBe(404)
})

test('sitemap and robots name pages that answer', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(/Sitemap: http/u)
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map((m) => new URL(m[1] ?? '').pathname)
  expect(paths.length).toBeGreaterThan(5)
  for (const path of paths.filter((_, i) => i % 10 === 0))
    expect((await request.get(path)).status()).toBe(200)
})

test('pages carry structured data and a picture that exists', async ({ page, request }) => {
  await openFirstEvent(page)
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
  const answer = await request.get(new URL(picture ?? '').pathname)
  expect(answer.headers()['content-type']).toBe('image/png')
  await openFirstSource(page)
  const data = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(data.map((json) => JSON.parse(json)['@type'])).toContain('NewsArticle')
})

test('printing an event gives numbered claims with their full addresses', async ({ page }) => {
  await openFirstEvent(page)
  await page.emulateMedia({ media: 'print' })
  const link = claimLines(page).first().getByRole('heading').getByRole('link')
  const address = await link.evaluate((a) => getComputedStyle(a, '::after').content)
  expect(address).toContain('http')
  const numbers = page.locator('.claim-number')
  expect(
    await numbers.evaluateAll((all) => all.every((e) => getComputedStyle(e).counterIncrement === 'claim 1')),
  ).toBe(true)
  await expect(page.locator('[aria-labelledby="alone"] details li').first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden()
})

test('on paper an event names its tellers, its sources and its contradictions in words', async ({ page }) => {
  await openFirstEvent(page)
  await page.emulateMedia({ media: 'print' })
  await expect(claimLines(page).first()).toContainText(/Told by A /u)
  const sources = page.getByRole('table', { name: 'Sources' })
  await expect(sources.getByRole('row').nth(1)).toContainText('http')
  const differences = page.locator('[aria-labelledby="differ"]')
  if ((await differences.getByText('≠').count()) > 0)
    await expect(differences.getByRole('table', { name: /Contradictions/u })).toContainText('http')
  await expect(page.getByRole('search')).toBeHidden()
})
