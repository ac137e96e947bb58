import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analysisSchema } from '../../../lib/content/analysis-schema'
import { BAY, folderWith, HARBOUR } from '../content/event-on-disk'

const ROOT = join(import.meta.dirname, '../../..')

type Ran = { readonly code: number; readonly out: string; readonly err: string }

/** Runs the command as npm does, with a memory of its own. */
function analyze(...args: readonly string[]): Promise<Ran> {
  const cache = folderWith({})
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      [tsx, join(ROOT, 'lib/commands/analyze.ts'), ...args],
      { cwd: ROOT, env: { ...process.env, SYNOPTIC_CACHE: cache }, maxBuffer: 1e8 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    ),
  )
}

const EVENT = {
  'vote/b.txt': BAY,
  'vote/a.md': HARBOUR,
  'vote/event.yaml': 'title: Harbour vote\n',
  'vote/.x.md': 'x',
}

describe('analyze', () => {
  test('one folder: the JSON alone on standard output, the same bytes every time', async () => {
    const folder = join(folderWith(EVENT), 'vote')
    const [first, second] = await Promise.all([analyze(folder), analyze(folder)])
    expect(first?.code).toBe(0)
    expect(second?.out).toBe(first?.out)
    const analysis = analysisSchema.parse(JSON.parse(first?.out ?? ''))
    expect(analysis.event).toEqual({ id: 'vote', title: 'Harbour vote', date: null })
    expect(analysis.articles.map(({ id }) => id)).toEqual(['a', 'b'])
  }, 60_000)

  test('quotation marks without partners are told on standard error, and are no reason to fail', async () => {
    const open = HARBOUR.trim() + '\n\n“We will dredge it, the board wrote.\n\nIt rained.” \n'
    const { code, out, err } = await analyze(folderWith({ 'open.txt': open, 'paired.txt': BAY }))
    expect(code).toBe(0)
    const { articles } = analysisSchema.parse(JSON.parse(out))
    expect(articles.map(({ id }) => id)).toEqual(['open', 'paired'])
    const notices = err.split('\n').filter((line) => line.startsWith('notice: '))
    expect(notices).toEqual([
      expect.stringMatching(
        /open\.txt: paragraph 4: expected a mark that closes the quote, found "“We will dredge it/u,
      ),
      expect.stringMatching(/open\.txt: paragraph 5: expected a mark that opens the quote/u),
    ])
  }, 60_000)

  test('an event’s raw/ takes its facts from the event', async () => {
    const folder = folderWith({
      'vote/raw/a.txt': HARBOUR,
      'vote/event.yaml': 'title: Harbour vote\ndate: 2031-02-12\n',
    })
    const { out } = await analyze(join(folder, 'vote/raw'))
    expect(analysisSchema.parse(JSON.parse(out)).event).toEqual({
      id: 'raw',
      title: 'Harbour vote',
      date: '2031-02-12',
    })
  }, 60_000)

  test('many folders: a file each, the bytes of one; a bad one is named and the others are there', async () => {
    const root = folderWith({
      ...EVENT,
      'strike/a.txt': BAY,
      'bad/a.txt': new Uint8Array([0x61, 0x0a, 0xff]),
    })
    const out = join(root, 'deep/out')
    const [many, one] = await Promise.all([
      analyze(join(root, 'vote'), join(root, 'bad'), join(root, 'strike'), '--out', out),
      analyze(join(root, 'vote')),
    ])
    expect(many).toMatchObject({ code: 1, out: '' })
    expect(many?.err).toContain('bad/a.txt:2: expected UTF-8 text')
    expect(readdirSync(out).sort()).toEqual(['strike.json', 'vote.json'])
    expect(readFileSync(join(out, 'vote.json'), 'utf8')).toBe(one?.out)
  }, 60_000)

  test.each([
    ['no folder', [], 2, 'Which folder?'],
    ['two folders without --out', ['a', 'b'], 2, 'need --out DIR'],
    ['two folders of one name', ['x/a', 'y/a', '--out', 'z'], 2, 'Two folders are named "a"'],
    ['an option that there is not', ['a', '--fast'], 2, 'Usage:'],
    ['--out without a folder', ['a', '--out'], 2, 'Usage:'],
    ['--links with two folders', ['a', 'b', '--out', 'o', '--links', 'l.json'], 2, 'one folder'],
    ['a folder that is not there', ['/nonexistent/a'], 1, 'no such folder'],
  ])(
    '%s',
    async (_, args, code, message) => {
      const ran = await analyze(...args)
      expect(ran).toMatchObject({ code, out: '' })
      expect(ran.err).toContain(message)
      expect(existsSync(join(ROOT, 'z'))).toBe(false)
    },
    60_000,
  )

  test.each([
    ['a folder without articles', { 'vote/notes.pdf': 'x' }, 'no article in it'],
    ['a file that makes no sense', { 'vote/a.md': '---\ntitle: x\n' }, 'vote/a.md:1: expected a line "---"'],
    ['a bad event.yaml', { 'vote/a.md': HARBOUR, 'vote/event.yaml': 'titel: x' }, 'vote/event.yaml:1: titel'],
  ])(
    '%s: no result, and what to do',
    async (_, files, message) => {
      const ran = await analyze(join(folderWith(files), 'vote'))
      expect(ran).toMatchObject({ code: 1, out: '' })
      expect(ran.err).toContain(message)
    },
    60_000,
  )
})
