import type { Page } from '@playwright/test'

/** The first event of the built site, found as a reader finds it: from the front page. */
export async function openFirstEvent(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await page.waitForURL(/\/events\/[^/]+$/u)
}

/** The lines of the event page that several sources tell. */
export const claimLines = (page: Page) => page.locator('[aria-labelledby="reported"] li[data-refs]')
