import { describe, expect, test } from 'vitest'
import { findChange, isContentInput } from '../../../lib/commands/build-app.mjs'
import { findOldNode } from '../../../lib/commands/find-old-node.mjs'
import { findMissingPackage } from '../../../lib/commands/install-packages.mjs'
import { readAddress } from '../../../lib/commands/read-address.mjs'
import { countTests } from '../../count-tests.mjs'

describe('readAddress', () => {
  const rows = [
    {
      name: 'nothing set',
      env: {},
      address: { host: '127.0.0.1', port: 3000, url: 'http://localhost:3000' },
    },
    {
      name: 'set to nothing',
      env: { PORT: '', HOST: ' ' },
      address: { host: '127.0.0.1', port: 3000, url: 'http://localhost:3000' },
    },
    {
      name: 'another port',
      env: { PORT: '8080' },
      address: { host: '127.0.0.1', port: 8080, url: 'http://localhost:8080' },
    },
    {
      name: 'every address',
      env: { HOST: '0.0.0.0' },
      address: { host: '0.0.0.0', port: 3000, url: 'http://localhost:3000' },
    },
    {
      name: 'a name',
      env: { HOST: 'desk.example' },
      address: { host: 'desk.example', port: 3000, url: 'http://desk.example:3000' },
    },
    {
      name: 'IPv6',
      env: { HOST: 'fe80::1' },
      address: { host: 'fe80::1', port: 3000, url: 'http://[fe80::1]:3000' },
    },
  ]
  test.each(rows)('$name', ({ env, address }) => {
    expect(readAddress(env)).toEqual(address)
  })

  test.each(['0', '65536', '3000x', '-1', '3e3', '99999999999'])('%s is no port', (PORT) => {
    expect(readAddress({ PORT })).toEqual({ fault: expect.stringContaining(PORT) })
  })
})

describe('findOldNode', () => {
  test.each(['20.9.0', '20.20.2', '21.0.0', '22.1.0', '100.0.0', '23.0.0-nightly'])(
    '%s will do',
    (version) => {
      expect(findOldNode(version)).toBeNull()
    },
  )
  test.each(['8.17.0', '18.19.1', '20.8.1', '9.99.0'])('%s is too old', (version) => {
    expect(findOldNode(version)).toContain(version)
  })
})

describe('findMissingPackage', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  }
  const rows = [
    { name: 'nothing installed', installed: null, fault: 'first time' },
    { name: 'all installed', installed: lock, fault: null },
    {
      name: 'one for another machine absent',
      installed: { 'node_modules/a': { version: '1.0.0' } },
      fault: null,
    },
    {
      name: 'more than asked for',
      installed: { ...lock, 'node_modules/c': { version: '1.0.0' } },
      fault: null,
    },
    { name: 'one missing', installed: {}, fault: 'a is not at 1.0.0' },
    {
      name: 'another version',
      installed: { 'node_modules/a': { version: '1.0.1' } },
      fault: 'a is not at 1.0.0',
    },
    {
      name: 'an optional one outdated',
      installed: { ...lock, 'node_modules/b': { version: '1.0.0' } },
      fault: 'b is not at 2.0.0',
    },
  ]
  test.each(rows)('$name', ({ installed, fault }) => {
    expect(findMissingPackage(lock, installed, () => true)).toBe(fault)
  })

  test('a folder removed by hand', () => {
    expect(findMissingPackage(lock, lock, (path) => !path.endsWith('/a'))).toBe('a has gone')
  })
})

describe('what a build depends on', () => {
  test.each([
    ['content/events/fire/raw/a.txt', true],
    ['content/events/fire/event.yaml', true],
    ['content/events/fire/links.json', true],
    ['content/events/fire/articles/a.mdx', false],
    ['content/events/fire/analysis.json', false],
  ])('%s: %s', (path, isInput) => {
    expect(isContentInput(path)).toBe(isInput)
  })

  test.each([
    { name: 'nothing changed', now: { a: '1' }, last: { a: '1' }, change: null },
    { name: 'a file changed', now: { a: '2' }, last: { a: '1' }, change: 'a' },
    { name: 'a file came', now: { a: '1', b: '1' }, last: { a: '1' }, change: 'b' },
    { name: 'a file went', now: {}, last: { a: '1' }, change: 'a' },
  ])(
    '$name',
    ({
      now,
      last,
      change,
    }: {
      now: Record<string, string>
      last: Record<string, string>
      change: string | null
    }) => {
      expect(findChange(now, last)).toBe(change)
    },
  )
})

describe('countTests', () => {
  const rows = [
    {
      name: 'vitest, all good',
      report: { numPassedTests: 3, numFailedTests: 0 },
      code: 0,
      counts: { passed: 3, failed: 0 },
    },
    {
      name: 'vitest, one bad',
      report: { numPassedTests: 3, numFailedTests: 1 },
      code: 1,
      counts: { passed: 3, failed: 1 },
    },
    {
      name: 'a file that does not load',
      report: { numPassedTests: 3, numFailedTests: 0 },
      code: 1,
      counts: { passed: 3, failed: 1 },
    },
    {
      name: 'Playwright',
      report: { stats: { expected: 2, unexpected: 1, flaky: 0, skipped: 4 } },
      code: 1,
      counts: { passed: 2, failed: 1 },
    },
    {
      name: 'Playwright, passed at the second try',
      report: { stats: { expected: 2, unexpected: 0, flaky: 1 } },
      code: 0,
      counts: { passed: 2, failed: 1 },
    },
    { name: 'no report', report: null, code: 1, counts: { passed: 0, failed: 1 } },
    {
      name: 'no test at all',
      report: { numPassedTests: 0, numFailedTests: 0 },
      code: 0,
      counts: { passed: 0, failed: 1 },
    },
    { name: 'no sense', report: 'x', code: 0, counts: { passed: 0, failed: 1 } },
  ]
  test.each(rows)('$name', ({ report, code, counts }) => {
    expect(countTests(report, code)).toEqual(counts)
  })
})
