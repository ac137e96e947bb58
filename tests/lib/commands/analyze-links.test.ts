import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analysisSchema } from '../../../lib/content/analysis-schema'
import { BAY, folderWith, HARBOUR } from '../content/event-on-disk'

const ROOT = join(import.meta.dirname, '../../..')

/** Runs `analyze FOLDER --links FILE` as npm does. */
function analyze(folder: string, links: string): Promise<{ code: number; out: string; err: string }> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const env = { ...process.env, SYNOPTIC_CACHE: folderWith({}) }
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      [tsx, join(ROOT, 'lib/commands/analyze.ts'), folder, '--links', links],
      { cwd: ROOT, env, maxBuffer: 1e8 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    ),
  )
}

const linksOf = (out: string) => analysisSchema.parse(JSON.parse(out)).links
const LOST = 'The pier has 12 lamps, and half of them are broken.'

describe('analyze --links', () => {
  test('writes a ledger, follows it through an edit, and gives the same bytes again', async () => {
    const root = folderWith({ 'vote/a.txt': `${HARBOUR}\n\n${LOST}\n`, 'vote/b.txt': BAY })
    const [folder, ledger] = [join(root, 'vote'), join(root, 'links.json')]
    const first = await analyze(folder, ledger)
    expect(first.code).toBe(0)
    const published = linksOf(first.out)
    const mentions = JSON.parse(first.out).claims.flatMap((c: { mentions: { id: string }[] }) => c.mentions)
    expect(new Set(published.map(({ id }) => id))).toEqual(
      new Set(mentions.map(({ id }: { id: string }) => id)),
    )
    expect(published.every(({ state, text, was }) => state === 'unchanged' && text === was)).toBe(true)

    writeFileSync(join(folder, 'a.txt'), `${HARBOUR}\n`)
    const second = await analyze(folder, ledger)
    const lost = linksOf(second.out).find(({ was }) => was === LOST)
    expect(lost).toMatchObject({ state: 'removed', text: null, article: 'a' })
    expect(linksOf(second.out).map(({ id }) => id)).toEqual(published.map(({ id }) => id))

    const bytes = readFileSync(ledger, 'utf8')
    expect((await analyze(folder, ledger)).out).toBe(second.out)
    expect(readFileSync(ledger, 'utf8')).toBe(bytes)
  }, 300_000)

  test('two at once, of which one knows an article more, lose nothing of each other', async () => {
    const root = folderWith({
      'vote/a.txt': HARBOUR,
      'vote/b.txt': BAY,
      'less/a.txt': HARBOUR,
    })
    const ledger = join(root, 'links.json')
    const runs = await Promise.all([analyze(join(root, 'vote'), ledger), analyze(join(root, 'less'), ledger)])
    expect(runs.map(({ code }) => code)).toEqual([0, 0])
    const known = new Set(linksOf((await analyze(join(root, 'vote'), ledger)).out).map(({ id }) => id))
    for (const { out } of runs) for (const { id } of linksOf(out)) expect(known).toContain(id)
    expect(existsSync(`${ledger}.lock`)).toBe(false)
  }, 300_000)

  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['with a conflict mark', (text: string) => text.replace('\n', '\n<<<<<<< ours\n')],
    ['of a later program', (text: string) => text.replace('"schema":2', '"schema":3')],
    ['with an id twice', (text: string) => text.replace(/\n(\{"id":"m[^\n]*?\},?)\n/u, '\n$1\n$1\n')],
  ])(
    'a ledger %s is a fault with its line, and stays as it is',
    async (_, spoil) => {
      const root = folderWith({ 'vote/a.txt': HARBOUR })
      const ledger = join(root, 'links.json')
      await analyze(join(root, 'vote'), ledger)
      const spoilt = spoil(readFileSync(ledger, 'utf8'))
      writeFileSync(ledger, spoilt)
      const { code, out, err } = await analyze(join(root, 'vote'), ledger)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/links\.json:\d+: expected /u)
      expect(readFileSync(ledger, 'utf8')).toBe(spoilt)
      rmSync(root, { recursive: true })
    },
    300_000,
  )
})
