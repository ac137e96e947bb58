import { openFirstEvent } from './event'
import { expect, test } from './reading'

/** A bar without a word is narrower than any word, in pixels. */
const WORD = 10

test(
  'the bar that opens a passage stands with its first word, however wide the window is',
  { tag: '@desk' },
  async ({ page }) => {
    await openFirstEvent(page)
    await page.getByRole('link', { name: 'Two sources side by side' }).click()
    await page.waitForURL(/\/compare\/[^/]+\/[^/]+$/u)
    const alone: string[] = []
    for (let width = 780; width <= 1280; width += 20) {
      await page.setViewportSize({ width, height: 900 })
      const found = await page
        .locator('mark[data-opens]')
        .evaluateAll(
          (marks, word) =>
            marks
              .filter((mark) => (mark.getClientRects()[0]?.width ?? word) < word)
              .map((mark) => mark.textContent),
          WORD,
        )
      alone.push(...found.map((words) => `${width}: ${words}`))
    }
    expect(alone).toEqual([])
  },
)
