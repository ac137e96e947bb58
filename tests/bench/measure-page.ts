import { gzipSync } from 'node:zlib'
import type { Browser, Response } from '@playwright/test'

/** What one page costs its first reader, nothing cached. Sizes in bytes, of scripts and styles after gzip. */
export type PageCost = {
  readonly document: number
  readonly documentGzip: number
  readonly scripts: number
  readonly styles: number
  readonly fonts: number
  readonly requests: number
  /** Cumulative layout shift: 0 when nothing moved. */
  readonly shift: number
}

/** Opens the page in a window of a laptop's size, waits until nothing more is fetched, and adds up. */
export async function measurePage(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(url, { waitUntil: 'networkidle' })
  const shift = await page.evaluate(sumShifts)
  const cost = {
    document: await addUp(responses, 'document', (body) => body.length),
    documentGzip: await addUp(responses, 'document', zip),
    scripts: await addUp(responses, 'script', zip),
    styles: await addUp(responses, 'stylesheet', zip),
    fonts: await addUp(responses, 'font', (body) => body.length),
    requests: responses.length,
    shift,
  }
  await context.close()
  return cost
}

async function addUp(responses: readonly Response[], type: string, sizeOf: (body: Buffer) => number) {
  const ofType = responses.filter((response) => response.request().resourceType() === type)
  const bodies = await Promise.all(ofType.map((response) => response.body()))
  return bodies.reduce((sum, body) => sum + sizeOf(body), 0)
}

function zip(body: Buffer) {
  return gzipSync(body, { level: 6 }).length
}

type LayoutShift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean }

/** Runs in the page, where shifts are kept for whoever asks later. */
function sumShifts(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) if (!entry.hadRecentInput) sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 200)
  })
}
