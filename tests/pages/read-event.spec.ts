import { claimLines, openFirstEvent, scriptsReady } from './event'
import { expect, test } from './reading'

test('from the front page a reader comes to an event and sees its parts', async ({ page }) => {
  await openFirstEvent(page)
  for (const part of ['What they report', 'Where they differ', 'Who said what', 'Told by one source only'])
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()
  const sources = page.getByRole('list', { name: 'Sources', exact: true }).getByRole('listitem')
  expect(await sources.count()).toBeGreaterThan(1)
})

test('every line has its source named beside it', async ({ page }) => {
  await openFirstEvent(page)
  const names = await page
    .getByRole('list', { name: 'Sources', exact: true })
    .getByRole('link')
    .allInnerTexts()
  const bare = names.map((name) => name.split('\n').at(-1)?.trim() ?? '')
  for (const line of await claimLines(page).all()) {
    // What is far from the window has no text that is shown.
    await line.scrollIntoViewIfNeeded()
    const text = await line.innerText()
    expect(bare.some((name) => text.includes(name))).toBe(true)
  }
})

test('an opened claim shows each source’s wording, fetched when asked for', async ({ page }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const line = claimLines(page).first()
  const link = line.getByRole('heading').getByRole('link')
  await link.click()
  await expect(link).toHaveAttribute('aria-expanded', 'true')
  await expect(line.getByRole('link', { name: 'Open claim' })).toBeVisible()
  expect(await line.locator('blockquote').filter({ visible: true }).count()).toBeGreaterThan(1)
  await link.click()
  await expect(line.locator('blockquote').filter({ visible: true })).toHaveCount(0)
})

test('pointing at a claim lights it up in the coverage too', { tag: '@desk' }, async ({ page }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const line = claimLines(page).nth(1)
  const id = (await line.getAttribute('id')) ?? ''
  await line.hover()
  await expect(page.locator(`tr[data-refs="${id}"]`)).toHaveAttribute('data-lit', '')
  await expect(claimLines(page).first()).not.toHaveAttribute('data-lit', '')
})

test('a mark in the coverage leads to the passage', async ({ page }) => {
  await openFirstEvent(page)
  await page.getByRole('table').locator('td a').first().click()
  await page.waitForURL(/\/sources\/[^/]+#/u)
  const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(passage).toBeInViewport()
  await expect(passage).toBeFocused()
})
