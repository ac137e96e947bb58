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

test('a panel drawn ahead is there for nobody before it is opened', { tag: '@desk' }, async ({ page }) => {
  await openFirstEvent(page)
  await scriptsReady(page)
  const line = claimLines(page).first()
  const link = line.getByRole('heading').getByRole('link')
  await expect(line.locator('blockquote').last()).toBeAttached()
  // Words that every panel has, and nothing else in the page.
  const words = 'Open claim'
  const devtools = await page.context().newCDPSession(page)
  const heard = async () => {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree')
    return nodes.filter(({ role, ignored }) => !ignored && role?.value === 'blockquote').length
  }
  const before = await heard()
  expect(await page.evaluate(isFound, words)).toBe(false)
  await link.focus()
  await page.keyboard.press('Tab')
  expect(await line.locator('[id^="slot-"]').evaluate((place) => place.matches(':focus-within'))).toBe(false)

  await link.click()
  await expect(line.locator('blockquote').first()).toBeVisible()
  const shown = await line.locator('blockquote').filter({ visible: true }).count()
  expect(await heard()).toBe(before + shown)
  expect(await page.evaluate(isFound, words)).toBe(true)
})

/** Runs in the page: whether the browser's own search finds the words. */
function isFound(words: string): boolean {
  getSelection()?.removeAllRanges()
  const find: (words: string) => boolean = Reflect.get(window, 'find')
  return find.call(window, words)
}

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
