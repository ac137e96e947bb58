import { expect, test as base, type Page } from '@playwright/test'

type Reading = {
  /** Console lines that the test itself provokes, such as the browser's own about an answer of 404. */
  readonly expectedTroubles: RegExp | null
  readonly watched: undefined
}

/**
 * Playwright's `test`, failing whatever the test itself looks at when a page wrote an error to the console,
 * threw, or broke its Content-Security-Policy. Every page test imports this one:
 * `import { expect, test } from './reading'`.
 *
 * A test that wants an error names it: `test.use({ expectedTroubles: /status of 404/ })`.
 */
export const test = base.extend<Reading>({
  expectedTroubles: [null, { option: true }],
  watched: [
    async ({ context, expectedTroubles }, use) => {
      const troubles: string[] = []
      context.on('page', (page) => watch(page, troubles))
      await context.addInitScript(reportViolations)
      await use(undefined)
      const unexpected = troubles.filter((trouble) => !expectedTroubles?.test(trouble))
      expect(unexpected, 'errors of the page').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function watch(page: Page, troubles: string[]) {
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(`${line.text()} (${line.location().url})`)
  })
}

/** Runs in the page: a violation that the browser does not log (a report-only one, a blocked style) is logged. */
function reportViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`Content-Security-Policy: ${event.violatedDirective} blocked ${event.blockedURI}`)
  })
}
