import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, Page } from '@playwright/test'
import { soleClaimId } from '../../lib/claims/identify-mentions'
import { expect, test } from './reading'

/** The invented event whose accounts were edited (tests/make-test-content.mjs). */
const EVENT = '/events/night-ferry'

type Link = {
  id: string
  article: string
  state: string
  text: string | null
  was: string
  claim: string | null
}
type Analysis = { links: Link[]; claims: { id: string; aliases: string[] }[] }

test.use({ expectedTroubles: /status of (?:404|410)/u })

let analysis: Analysis

test.beforeEach(async ({ request }) => {
  const answer = await request.get(`/api${EVENT}/event.json`)
  const isBare = answer.status() === 404 && process.env.SYNOPTIC_CONTENT === undefined
  test.skip(isBare, 'built without the content of tests/make-test-content.mjs')
  analysis = await answer.json()
})

const linkOf = (start: string): Link => {
  const link = analysis.links.find(({ was }) => was.startsWith(start))
  if (!link) throw new Error(`no link to “${start}…”`)
  return link
}

const openPassage = (page: Page, start: string) => page.goto(`${EVENT}/passages/${linkOf(start).id}`)

const statusOf = async (request: APIRequestContext, path: string): Promise<number> =>
  (await request.get(path, { maxRedirects: 0 })).status()

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

test('an edited passage says so, and what changed word by word', async ({ page }) => {
  const answer = await openPassage(page, 'The night ferry carried 640')
  expect(answer?.status()).toBe(200)
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/carried 610 passengers/u)
  await expect(main.getByText('The wording has changed since this link was made')).toHaveCount(1)
  const changed = main.getByRole('region', { name: 'What changed' })
  await expect(changed.locator('del')).toHaveText('640')
  await expect(changed.locator('ins')).toHaveText('610')
  await expectAccessible(page)
  await main.getByRole('link', { name: 'Read it in its place' }).click()
  await page.waitForURL(/\/sources\/harbour-post#/u)
  await expect(page.locator(`[id="${linkOf('The night ferry carried 640').id}"]`)).toContainText(
    '610 passengers',
  )
})

test('a moved passage is found where it stands now', async ({ page }) => {
  const link = linkOf('Passengers gathered')
  expect(link.state).toBe('moved')
  await page.goto(`${EVENT}/sources/harbour-post#${link.id}`)
  await expect(page.locator(`[id="${link.id}"]`)).toContainText('Passengers gathered')
  await expect(page.locator(`[id="${link.id}"]`)).toBeInViewport()
})

test('a passage that reads as it did is led to in its place', async ({ page, request }) => {
  for (const state of ['moved', 'unchanged']) {
    const link = analysis.links.find((one) => one.state === state)
    const answer = await request.get(`${EVENT}/passages/${link?.id}`, { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    await page.goto(`${EVENT}/passages/${link?.id}`)
    await expect(page).toHaveURL(new RegExp(`/sources/${link?.article}#${link?.id}$`, 'u'))
    await expect(page.locator(`[id="${link?.id}"]`)).toBeInViewport()
  }
})

test('a removed passage shows its words, its dates, and where the claim is told today', async ({ page }) => {
  const answer = await openPassage(page, 'About 40 sailors')
  expect(answer?.status()).toBe(410)
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^About 40 sailors/u)
  await expect(main).toContainText('The Harbour Post no longer has these words')
  await expect(main.locator('time')).toHaveCount(3)
  await expect(main.getByRole('region', { name: 'Where the claim is told today' })).toContainText(
    'their union said',
  )
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u)
  await expectAccessible(page)
  await main.getByRole('link', { name: 'Open claim' }).click()
  await page.waitForURL(/\/claims\/c\w+$/u)
})

test('a claim that nobody tells any more is gone, its words are not', async ({ page }) => {
  const { claim } = linkOf('The ticket office')
  expect(claim).toBeNull()
  const answer = await page.goto(goneClaim())
  expect(answer?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The ticket office/u)
  await expect(page.getByRole('main')).toContainText('Pier Blog no longer has these words')
  await expect(page.getByRole('main')).toContainText('By no source of this event')
  await expect(page.getByRole('main').getByRole('link', { name: 'Pier Blog' })).toHaveAttribute(
    'href',
    `${EVENT}/sources/pier-blog`,
  )
  await expectAccessible(page)
})

/** The address of the claim about the ticket office, which one passage told and none does now. */
const goneClaim = (): string => `${EVENT}/claims/${soleClaimId(linkOf('The ticket office').id)}`

test('what hung on a gone claim is gone with it, each in its own form', async ({ page, request }) => {
  const claim = goneClaim()
  await page.goto(EVENT)
  // The site as the endpoint knows it, which need not be where the test reads it.
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  for (const [path, type] of [
    [`/api${claim}`, /json/u],
    [`${claim}/oembed.json`, /json/u],
    [`${claim}/annotation.jsonld`, /json/u],
    [`${claim}/citation.json`, /json/u],
    [`${claim}/citation.bib`, /bibtex/u],
    [`${claim}/picture.png`, /text\/plain/u],
    [`/embed${claim}`, /html/u],
    [`/oembed?url=${encodeURIComponent(new URL(claim, canonical ?? '').href)}`, /json/u],
  ] as const) {
    const answer = await request.get(path)
    expect([path, answer.status()]).toEqual([path, 410])
    expect(answer.headers()['content-type']).toMatch(type)
    expect(await answer.text()).toMatch(/no longer|Nobody/u)
  }
  await page.goto(`/embed${claim}`)
  await expect(page.locator('h1 del')).toHaveText(/^The ticket office/u)
})

test('an id that became another’s redirects, and so do the files under it', async ({ request }) => {
  const { events } = await (await request.get('/api/events.json')).json()
  const moved: string[] = []
  for (const { id: event } of events as { id: string }[]) {
    const { claims } = (await (await request.get(`/api/events/${event}/event.json`)).json()) as Analysis
    for (const { id, aliases } of claims)
      for (const alias of aliases) {
        const [from, to] = [`/events/${event}/claims/${alias}`, `/events/${event}/claims/${id}`]
        for (const file of ['', '/citation.bib', '/picture.png']) {
          const answer = await request.get(from + file, { maxRedirects: 0 })
          expect(answer.status()).toBe(308)
          expect(new URL(answer.headers()['location'] ?? '', 'http://site').pathname).toBe(to + file)
          expect(await statusOf(request, to + file)).toBe(200)
        }
        moved.push(alias)
      }
  }
  expect(moved).not.toEqual([])
})

test('an unknown id is not found, and what is near it is offered', async ({ page }) => {
  const { id } = linkOf('About 40 sailors')
  const near = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`
  const answer = await page.goto(`${EVENT}/passages/${near}`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('main').locator(`a[href="${EVENT}/passages/${id}"]`)).toBeVisible()
  await expectAccessible(page)
})

test('the history of an account shows each change and what it no longer says', async ({ page }) => {
  await page.goto(`${EVENT}/sources/harbour-post/history`)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 2 }).first()).toContainText('Read on')
  await expect(main.locator('del').filter({ hasText: '640' })).toBeVisible()
  await expect(main.locator('ins').filter({ hasText: '610' })).toBeVisible()
  const moved = main.getByRole('paragraph').filter({ hasText: 'Passengers gathered' })
  await expect(moved).toHaveText(/^moved here/u)
  await expect(moved.locator('del, ins')).toHaveCount(0)
  await expect(main.getByRole('region', { name: 'No longer said' })).toContainText('Their union threatened')
  await expectAccessible(page)
})

test('an account that was taken out still answers for its passages', async ({ page }) => {
  const answer = await page.goto(`${EVENT}/sources/pier-blog`)
  expect(answer?.status()).toBe(410)
  await expect(page.getByRole('main')).toContainText('The ticket office on the northern pier')
  await expectAccessible(page)
})
