import { analysisSchema } from '../../lib/content/analysis-schema'
import { claimSchema, eventListSchema, personSchema } from '../../lib/views/answer-schemas'
import { openFirstEvent } from './event'
import { expect, test } from './reading'

for (const kind of ['the front page', 'an event'] as const)
  test(`the feeds of ${kind} are found from its head and lead to pages that are there`, async ({
    page,
    request,
  }) => {
    if (kind === 'an event') await openFirstEvent(page)
    else await page.goto('/')
    const address = async (type: string) =>
      new URL((await page.locator(`head link[type="${type}"]`).getAttribute('href')) ?? '').pathname
    const [rssPath, jsonPath] = [await address('application/rss+xml'), await address('application/feed+json')]
    const rss = await request.get(rssPath)
    expect(rss.headers()['content-type']).toContain('application/rss+xml')
    // The site's own pages may not parse markup.
    await page.goto('about:blank')
    const parsed = await page.evaluate(
      (xml) => {
        const feed = new DOMParser().parseFromString(xml, 'text/xml')
        return {
          broken: feed.querySelector('parsererror') !== null,
          links: [...feed.querySelectorAll('item > link')].map((link) => link.textContent ?? ''),
        }
      },
      await rss.text(),
    )
    expect(parsed.broken).toBe(false)
    const json = await (await request.get(jsonPath)).json()
    expect(json.items.map((item: { url: string }) => item.url)).toEqual(parsed.links)
    for (const link of parsed.links.slice(0, 3))
      expect((await request.get(new URL(link).pathname)).status()).toBe(200)
  })

test('the API answers as its description says', async ({ request }) => {
  const { paths, components } = await (await request.get('/openapi.json')).json()
  expect(Object.keys(paths)).toHaveLength(Object.keys(components.schemas).length)
  const { events } = eventListSchema.parse(await (await request.get('/api/events.json')).json())
  const first = events[0]?.id ?? ''
  const event = analysisSchema.parse(await (await request.get(`/api/events/${first}/event.json`)).json())
  for (const claim of event.claims.slice(0, 5)) {
    const answer = await (await request.get(`/api/events/${first}/claims/${claim.id}`)).json()
    expect(claimSchema.parse(answer)).toEqual(answer)
  }
  const speaker = event.quotes.find((quote) => quote.speaker)?.speaker?.id ?? ''
  const person = await (await request.get(`/api/events/${first}/people/${speaker}`)).json()
  expect(personSchema.parse(person)).toEqual(person)
})

test('every address on the page for programs answers', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feeds and data' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For programs')
  const links = await page
    .getByRole('article')
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200)
})

test('events can be paged through, and a page that there is not is none', async ({ page, request }) => {
  await page.goto('/page/1')
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /^https?:\/\/[^/]+\/?$/u)
  expect((await request.get('/page/99999')).status()).toBe(404)
})
