import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { claimLines, openFirstEvent, scriptsReady } from './event'
import { expect, test } from './reading'

const side = (page: Page, name: 'left' | 'right') => page.locator(`[data-side="${name}"]`)
const tied = 'mark[data-passage][data-refs]'
/** The links that close the passages that both tell. */
const ties = (page: Page, name: 'left' | 'right') => side(page, name).locator(`${tied} > a[data-opens-claim]`)

const hashOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1))

/** The passage that a side shows for the claim in the address. */
const tellingOf = (page: Page, name: 'left' | 'right') =>
  side(page, name)
    .locator(`mark[data-refs~="${hashOf(page)}"]`)
    .first()

async function compareFirst(page: Page): Promise<void> {
  await openFirstEvent(page)
  await page.getByRole('link', { name: 'Two sources side by side' }).click()
  await page.waitForURL(/\/compare\/[^/]+\/[^/]+$/u)
}

test('from a claim one step leads to two of its tellers, at that claim', async ({ page, isMobile }) => {
  await openFirstEvent(page)
  const line = claimLines(page).first()
  const claim = await line.getAttribute('id')
  await line.getByRole('link', { name: /^Compare/u }).click()
  await page.waitForURL(new RegExp(`/compare/.+#${claim}$`, 'u'))
  await scriptsReady(page)
  await expect(tellingOf(page, 'left')).toBeInViewport()
  if (isMobile) await expect(side(page, 'right')).toBeHidden()
  else await expect(tellingOf(page, 'right')).toBeInViewport()
})

test('a claim’s own page leads to the same two as its line', async ({ page }) => {
  await openFirstEvent(page)
  const line = claimLines(page).filter({ hasText: 'they differ' }).first()
  const pair = await line.getByRole('link', { name: /^Compare/u }).getAttribute('href')
  await page.goto((await line.getByRole('heading').getByRole('link').getAttribute('href')) ?? '')
  await expect(page.locator('header').getByRole('link', { name: /^Compare/u })).toHaveAttribute(
    'href',
    pair ?? '',
  )
})

test(
  'an opened tie lays both passages on one line, in an address that can be sent',
  { tag: '@desk' },
  async ({ page, context }) => {
    await compareFirst(page)
    await scriptsReady(page)
    // A claim may stand in several passages of one side: the one that was pressed is laid beside the other's.
    const opened = ties(page, 'left').nth(3)
    await opened.click()
    await expect(page.locator('[data-ties] path').first()).toBeAttached()
    const apart = async () => {
      const pressed = opened.locator('xpath=..')
      const [left, right] = await Promise.all(
        [pressed, tellingOf(page, 'right')].map((mark) => mark.boundingBox()),
      )
      return Math.abs((left?.y ?? NaN) - (right?.y ?? NaN))
    }
    await expect.poll(apart).toBeLessThan(3)

    const sent = await context.newPage()
    await sent.goto(page.url())
    await scriptsReady(sent)
    await expect(tellingOf(sent, 'left')).toBeInViewport()
    await expect(tellingOf(sent, 'right')).toBeInViewport()
  },
)

test('scrolling one text brings the other one along', { tag: '@desk' }, async ({ page }) => {
  await compareFirst(page)
  await scriptsReady(page)
  const last = side(page, 'left').locator(tied).last()
  const refs = (await last.getAttribute('data-refs'))?.split(' ') ?? []
  await side(page, 'left').getByRole('group').hover()
  await last.evaluate((mark) => mark.scrollIntoView({ block: 'start' }))
  const partner = side(page, 'right').locator(refs.map((id) => `mark[data-refs~="${id}"]`).join(','))
  await expect(partner.filter({ visible: true }).first()).toBeInViewport()
})

test('pointing at a passage ties it to the other side’s', { tag: '@desk' }, async ({ page }) => {
  await compareFirst(page)
  await scriptsReady(page)
  const mark = side(page, 'left').locator(tied).first()
  const [ref] = (await mark.getAttribute('data-refs'))?.split(' ') ?? []
  await mark.hover({ position: { x: 12, y: 10 } })
  await expect(mark).toHaveAttribute('data-lit', '')
  await expect(side(page, 'right').locator(`mark[data-refs~="${ref}"]`).first()).toHaveAttribute(
    'data-lit',
    '',
  )
  expect(await page.locator('[data-ties] path').count()).toBeGreaterThan(0)
})

test('another source on one side keeps the place on the other', { tag: '@desk' }, async ({ page }) => {
  await compareFirst(page)
  await scriptsReady(page)
  await ties(page, 'right').last().click()
  const place = await tellingOf(page, 'right').getAttribute('id')
  const third = side(page, 'left')
    .getByRole('navigation')
    .locator('a:not([aria-current])')
    .filter({ hasNotText: '⇄' })
    .first()
  await third.click()
  await page.waitForURL(/#/u)
  await scriptsReady(page)
  await expect(side(page, 'right').locator(`[id="${place}"]`)).toBeInViewport()
})

test('the two texts change sides', async ({ page }) => {
  await compareFirst(page)
  const right = await side(page, 'right').getAttribute('aria-labelledby')
  const name = await page.locator(`[id="${right}"]`).textContent()
  await side(page, 'left')
    .getByRole('link', { name: /change sides/u })
    .click()
  await expect(page.locator('#side-left')).toHaveText(name ?? '')
})

test('a phone shows one text, and turns to the other at the same claim', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a wide window shows both')
  await compareFirst(page)
  await scriptsReady(page)
  await expect(side(page, 'right')).toBeHidden()
  await ties(page, 'left').nth(1).tap()
  await expect(side(page, 'left')).toBeHidden()
  await expect(tellingOf(page, 'right')).toBeInViewport()
  await page.getByRole('group', { name: 'Which text is shown' }).locator('label').first().tap()
  await expect(side(page, 'right')).toBeHidden()
  await expect(tellingOf(page, 'left')).toBeInViewport()
})

test('the key shows the words that differ, and takes away what only one side tells', async ({ page }) => {
  await compareFirst(page)
  await scriptsReady(page)
  const word = page.locator('mark[data-reworded]').first()
  const line = () => word.evaluate((element) => getComputedStyle(element).borderBlockEndStyle)
  expect(await line()).not.toBe('dotted')
  await page.getByRole('checkbox', { name: /word by word/u }).check()
  expect(await line()).toBe('dotted')

  const only = page.locator('mark[data-only]').first()
  const tint = () => only.evaluate((element) => getComputedStyle(element).backgroundColor)
  const before = await tint()
  await page.getByRole('checkbox', { name: /told by one/u }).uncheck()
  expect(await tint()).not.toBe(before)
})

test('keys alone go from passage to passage and from side to side', { tag: '@desk' }, async ({ page }) => {
  await compareFirst(page)
  await scriptsReady(page)
  await page.keyboard.press('j')
  await expect(ties(page, 'left').first()).toBeFocused()
  await page.keyboard.press('j')
  await expect(ties(page, 'left').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  const focused = page.locator(':focus')
  await expect(focused).toBeInViewport()
  expect(await focused.evaluate((link) => link.closest('[data-side]')?.getAttribute('data-side'))).toBe(
    'right',
  )
})

test('axe finds nothing with a tie open and the words shown', async ({ page }) => {
  await compareFirst(page)
  await scriptsReady(page)
  await page.getByRole('checkbox', { name: /word by word/u }).check()
  await ties(page, 'left').nth(1).click()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('both texts are there whole, and each passage leads to the other side’s', async ({ page }) => {
    await compareFirst(page)
    await expect(side(page, 'left').locator('p').last()).toBeVisible()
    await expect(side(page, 'right').locator('p').last()).toBeVisible()
    await ties(page, 'left').last().click()
    await page.waitForURL(/#/u)
    await expect(page.locator(`[id="${hashOf(page)}"]`)).toBeInViewport()
    expect(
      await side(page, 'right')
        .locator(`[id="${hashOf(page)}"]`)
        .count(),
    ).toBe(1)
  })
})
