import { findRoutes } from '../find-routes'
import { scriptsReady } from './event'
import { expect, test } from './reading'

/** Words of so many letters fit every column: one that stands on two lines was squeezed by what stands beside it. */
const SHORT = 9

// The pages for missing addresses are written like these, and answer 404.
const pages = [
  ...findRoutes().filter(({ kind }) => !kind.includes('/missing/')),
  { kind: 'the search page', path: '/search' },
  { kind: 'an answered search', path: '/search?q=said' },
]

for (const { kind, path } of pages)
  test(`no short word is broken in two on ${kind}`, async ({ page }) => {
    await page.goto(path)
    await scriptsReady(page)
    const broken = await page.evaluate((short) => {
      const found: string[] = []
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (texts.nextNode()) {
        const text = texts.currentNode
        // Addresses break where they must; what is for the ear alone stands in a box of a pixel.
        if (
          text.parentElement?.closest('pre') ||
          text.parentElement?.closest('.sr-only, h2')?.clientWidth === 1
        )
          continue
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}{2,}/gu)) {
          if (word.length > short) continue
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          if (tops.size > 1) found.push(word)
        }
      }
      return found
    }, SHORT)
    expect(broken).toEqual([])
  })
