import type { Locator, Page } from '@playwright/test'

/** The first event of the built site, found as a reader finds it: from the front page. */
export async function openFirstEvent(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await page.waitForURL(/\/events\/[^/]+$/u)
}

/** The first source of the event that the page shows, opened as a reader opens it. */
export async function openFirstSource(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Sources', exact: true }).getByRole('link').first().click()
  await page.waitForURL(/\/sources\/[^/]+$/u)
}

/**
 * Waits until the page's scripts answer to the reader: a press before that does what the plain page does. Whatever
 * tests what only a script can do waits for this after each change of page.
 */
export async function scriptsReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const taken = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps$'))
    const claims = document.querySelector('[data-opens-claim]')
    return (
      [...document.querySelectorAll('button')].every(taken) &&
      (!claims || document.querySelector('[data-answers]') !== null)
    )
  })
}

/** The lines of the event page that several sources tell. */
export const claimLines = (page: Page) => page.locator('[aria-labelledby="reported"] li[data-refs]')

/** Opens the first passage, of the first source, that others tell too. Returns what opened it. */
export async function openFirstTold(page: Page): Promise<Locator> {
  await openFirstEvent(page)
  await openFirstSource(page)
  await scriptsReady(page)
  const opener = page
    .getByRole('article')
    .getByRole('link', { name: /Also told by/u })
    .first()
  await opener.click()
  return opener
}

/** What a phone shows an opened passage in. */
export const sheetOf = (page: Page): Locator => page.getByRole('dialog', { name: 'The other sources’ words' })
