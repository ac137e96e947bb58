/**
 * `npm run bench:pages`: what a reader's browser fetches for the first page of each kind, and how far that page
 * shifts while it loads, beside an empty page made by the same framework. Needs a build.
 */
import { chromium, type Browser } from '@playwright/test'
import { endStepsOnSignal } from '../../lib/commands/run-step.mjs'
import { browserArgs, findBrowser } from '../find-browser.mjs'
import { findRoutes } from '../find-routes'
import { buildFloor } from './build-floor'
import { measurePage, type PageCost } from './measure-page'
import { serveBuild } from './serve-build'

const columns = ['page', 'document', 'gzip', 'JS gzip', 'over floor', 'CSS gzip', 'fonts', 'requests', 'CLS']

endStepsOnSignal()
const floorFolder = await buildFloor()
const browser = await chromium.launch({ ...findBrowser(), args: browserArgs })
try {
  const [floor] = await measureAll(browser, floorFolder, [{ kind: 'an empty page', path: '/' }])
  const pages = await measureAll(browser, '.', findRoutes())
  if (floor) print([floor, ...pages], floor.scripts)
} finally {
  await browser.close()
}

async function measureAll(
  browser: Browser,
  folder: string,
  routes: readonly { kind: string; path: string }[],
) {
  const server = await serveBuild(folder)
  try {
    const costs: (PageCost & { readonly kind: string })[] = []
    for (const { kind, path } of routes)
      costs.push({ kind, ...(await measurePage(browser, server.origin + path)) })
    return costs
  } finally {
    server.stop()
  }
}

function print(costs: readonly (PageCost & { readonly kind: string })[], floor: number) {
  const rows = costs.map((cost) => [
    cost.kind,
    kilobytes(cost.document),
    kilobytes(cost.documentGzip),
    kilobytes(cost.scripts),
    kilobytes(cost.scripts - floor),
    kilobytes(cost.styles),
    kilobytes(cost.fonts),
    String(cost.requests),
    cost.shift.toFixed(3),
  ])
  const widths = columns.map((name, at) =>
    Math.max(...[[...columns], ...rows].map((row) => (row[at] ?? name).length)),
  )
  for (const row of [columns, ...rows]) {
    console.log(
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
  }
  console.log('Sizes in kB (1000 bytes); gzip at level 6, as the server sends it; fonts as they are.')
}

function kilobytes(bytes: number) {
  return (bytes / 1000).toFixed(1)
}
