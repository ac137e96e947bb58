import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowser } from './tests/find-browser.mjs'

const port = Number(process.env.SYNOPTIC_TEST_PORT ?? 3217)
const origin = `http://127.0.0.1:${port}`

/** The reader's tests, in a real browser against the built app: `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/pages',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // No test is timed: the limits only end a hang, on a machine that may be busy.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: origin,
    trace: 'retain-on-failure',
    // What a test routes must not pass by it: offline.spec.ts alone lets the worker in.
    serviceWorkers: 'block',
    launchOptions: { ...findBrowser(), args: browserArgs },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    // @desk: what only a mouse or a keyboard can do.
    {
      name: 'phone',
      grepInvert: /@desk/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    url: origin,
    timeout: 60_000,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  },
})
