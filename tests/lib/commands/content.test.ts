import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, HARBOUR } from '../content/event-on-disk'

const ROOT = join(import.meta.dirname, '../../..')

function content(
  events: string,
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, SYNOPTIC_CONTENT: events, SYNOPTIC_CACHE: folderWith({}) }
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      [tsx, join(ROOT, 'lib/commands/content.ts'), ...args],
      { cwd: ROOT, env },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    ),
  )
}

test('a site that can be shown in part: 0, and every problem in one line', async () => {
  const { code, err } = await content(
    folderWith({ 'vote/raw/a.txt': HARBOUR, 'vote/raw/b.txt': '', 'bad/event.yaml': 'titel: x' }),
  )
  expect(code).toBe(0)
  expect(err).toContain('left out: vote/b.txt: expected the text of an article')
  expect(err).toContain('left out: bad/event.yaml:1: titel: expected')
  expect(err).toContain('1 of 2 events ready')
}, 60_000)

test.each([
  ['nothing to show: 1', [], 1],
  ['an option that there is not: 2', ['--fast'], 2],
])(
  '%s',
  async (_, args, code) => {
    expect((await content(folderWith({ 'bad/raw/a.txt': '' }), ...args)).code).toBe(code)
  },
  60_000,
)
