import AxeBuilder from '@axe-core/playwright'
import { z } from 'zod'
import { claimLines, openFirstEvent, scriptsReady } from './event'
import { expect, test } from './reading'

const rows = '[aria-labelledby="coverage"] tr[data-refs]'

test('claims are filtered by standing and teller, in an address that can be sent', async ({
  page,
  context,
}) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const filter = page.getByRole('search', { name: 'Claims of this event' })
  await filter.getByRole('link', { name: /^One source only/u }).click()
  await expect(claimLines(page).filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'What they report' })).toHaveCount(0)
  expect(
    await page.locator('[aria-labelledby="alone"] li').filter({ visible: true }).count(),
  ).toBeGreaterThan(0)
  const second = filter.getByRole('list', { name: 'Told by' }).getByRole('link').nth(1)
  await second.click()
  await expect(second).toHaveAttribute('aria-current', 'true')
  const alone = page.locator('[aria-labelledby="alone"]')
  await expect(
    alone.getByRole('region', { name: /^Told by .+ only$/u }).filter({ visible: true }),
  ).toHaveCount(1)
  const status = await filter.getByRole('status').innerText()

  const sent = await context.newPage()
  await sent.goto(page.url())
  await expect(sent.getByRole('search').getByRole('status')).toHaveText(status)

  await filter.getByRole('link', { name: 'show all' }).click()
  expect(await claimLines(page).filter({ visible: true }).count()).toBeGreaterThan(1)
  await page.goBack()
  await expect(claimLines(page).filter({ visible: true })).toHaveCount(0)
})

test('typing words leaves the claims that hold them, in the list and in the coverage', async ({ page }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const words = (await claimLines(page).first().getByRole('heading').innerText())
    .split(' ')
    .slice(0, 6)
    .join(' ')
  await page.getByRole('searchbox', { name: 'With the words' }).fill(words)
  await expect(claimLines(page).first()).toBeVisible()
  const shown = await claimLines(page).filter({ visible: true }).count()
  expect(shown).toBeLessThan(await claimLines(page).count())
  expect(await page.locator(rows).filter({ visible: true }).count()).toBe(shown)
  // A group of rows goes with the last of them, and so does the line under it.
  for (const group of await page.locator('table.coverage > tbody').filter({ visible: true }).all())
    expect(await group.getByRole('row').count()).toBeGreaterThan(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('typing finds a claim by words that only another source uses for it', async ({ page, request }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const words = z
    .record(z.string(), z.string())
    .parse(await (await request.get(`${new URL(page.url()).pathname}/words.json`)).json())
  const line = claimLines(page).first()
  const others = words[(await line.getAttribute('id')) ?? '']?.split(' ') ?? []
  const shown = (await line.getByRole('heading').innerText()).toLowerCase()
  const word = others.filter((each) => each.length > 5 && !shown.includes(each)).at(-1) ?? ''
  expect(word).not.toBe('')
  await page.getByRole('searchbox', { name: 'With the words' }).fill(word)
  await expect(claimLines(page).filter({ visible: true }).first()).toHaveAttribute(
    'id',
    (await line.getAttribute('id')) ?? '',
  )
})

test('arrow keys move in the coverage, one stop of the Tab key', { tag: '@desk' }, async ({ page }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const table = page.locator('table.coverage')
  await expect(table.locator('a[tabindex="0"]')).toHaveCount(1)
  const first = table.locator(`tbody tr`).first().locator('a')
  await first.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(first.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(first.last()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(first.last()).not.toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(first.last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(first.first()).toBeFocused()
  await expect(table.locator('a[tabindex="0"]')).toHaveCount(1)
})

test('the choice of a speaker begins at the edge where the rows above it begin', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 })
  await openFirstEvent(page)
  const choice = page.getByRole('search', { name: 'Claims of this event' }).getByRole('combobox')
  await choice.scrollIntoViewIfNeeded()
  const edge = await page.getByRole('list', { name: 'Show' }).boundingBox()
  const { y, height } = (await choice.boundingBox()) ?? { y: 0, height: 0 }
  const strip = (x: number) =>
    page.screenshot({ clip: { x, y: y + 4, width: 3, height: height - 8 }, animations: 'disabled' })
  const [margin, beginning] = [await strip((edge?.x ?? 0) - 12), await strip(edge?.x ?? 0)]
  expect(beginning.equals(margin), 'nothing is written at the edge').toBe(false)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each choice leads to where the same can be read', async ({ page }) => {
    await openFirstEvent(page)
    const filter = page.getByRole('search', { name: 'Claims of this event' })
    await filter.getByRole('link', { name: /^One source only/u }).click()
    await expect(page.getByRole('heading', { name: 'Told by one source only' })).toBeInViewport()
    await expect(filter.getByRole('combobox')).toBeHidden()
    await filter.getByRole('list', { name: 'Told by' }).getByRole('link').first().click()
    await page.waitForURL(/\/sources\/[^/]+$/u)
  })
})
