import type { Page } from '@playwright/test'
import { claimLines, openFirstEvent } from './event'

/** The page of the first claim that several sources tell. Returns its path. */
export async function openFirstClaim(page: Page): Promise<string> {
  await openFirstEvent(page)
  const href = await claimLines(page).first().getByRole('heading').getByRole('link').getAttribute('href')
  await page.goto(href ?? '')
  return href ?? ''
}
