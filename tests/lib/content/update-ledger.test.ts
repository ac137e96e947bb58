import { fork, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { findLedgerProblems, loadLedger } from '@/lib/content/load-ledger'
import { updateLedger } from '@/lib/content/update-ledger'
import type { Ledger } from '@/lib/ledger/ledger'
import { recordPassages } from '@/lib/ledger/record-passages'
import { passagesOf } from '../ledger/passages-of'
import { folderWith } from './event-on-disk'

const add =
  (article: string, texts: readonly string[]) =>
  (before: Ledger): { ledger: Ledger; result: null } => {
    const { links } = recordPassages(article, [], passagesOf(texts), '2031-02-12', () => false)
    return { ledger: { ...before, links: [...before.links, ...links] }, result: null }
  }

const WRITER = join(import.meta.dirname, 'ledger-writer.ts')

/** A process that adds one article's links after another to the ledger at `path`. */
const startWriter = (path: string, name: string, count: number): ChildProcess =>
  fork(WRITER, [path, name, String(count)], { execArgv: ['--import', 'tsx'], stdio: 'ignore' })

const ended = (writer: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => writer.on('exit', (code) => resolve(code)))

describe('a ledger on disk', () => {
  test('written, read again, and left alone where nothing changed', async () => {
    const path = join(folderWith({}), 'links.json')
    expect(await loadLedger(path)).toEqual({
      text: null,
      ledger: { articles: [], links: [], claims: [] },
      isCurrent: true,
    })
    const { text } = await updateLedger(path, add('a', ['One.', 'Two.']))
    expect(readFileSync(path, 'utf8')).toBe(text)
    const again = await updateLedger(path, (ledger) => ({ ledger, result: ledger.links.length }))
    expect(again).toEqual({ text, result: 2 })
    expect(readdirSync(join(path, '..'))).toEqual(['links.json'])
  })

  test('one that an older program wrote is written anew, though nothing changed', async () => {
    const path = join(folderWith({}), 'links.json')
    const { text } = await updateLedger(path, add('a', ['One.', 'Two.']))
    const old = (text ?? '').replace('"schema":2', '"schema":1').replaceAll(/"joint":null,/gu, '')
    writeFileSync(path, old)
    const again = await updateLedger(path, (ledger) => ({ ledger, result: null }))
    expect(old).not.toBe(text)
    expect(again.text).toBe(text)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  test('a broken one is named with its line and never written over', async () => {
    const path = join(folderWith({}), 'links.json')
    await updateLedger(path, add('a', ['One.', 'Two.']))
    const broken = readFileSync(path, 'utf8').replace('"place":0', '<<<<<<< ours')
    writeFileSync(path, broken)
    const error: unknown = await updateLedger(path, add('b', ['Three.'])).catch((reason: unknown) => reason)
    expect(findLedgerProblems(error)).toMatchObject([{ file: path, line: expect.any(Number) }])
    expect(readFileSync(path, 'utf8')).toBe(broken)
  })

  test('a lock that a killed process left behind is taken over', async () => {
    const path = join(folderWith({}), 'links.json')
    const writer = startWriter(path, 'x', 0)
    await ended(writer)
    const { hostname } = await import('node:os')
    writeFileSync(`${path}.lock`, `${writer.pid} ${hostname()} left`)
    await updateLedger(path, add('a', ['One.']))
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  test('two that write at once lose nothing of each other', async () => {
    const path = join(folderWith({}), 'links.json')
    const codes = await Promise.all(['a', 'b', 'c'].map((name) => ended(startWriter(path, name, 12))))
    expect(codes).toEqual([0, 0, 0])
    const { ledger } = await loadLedger(path)
    expect(new Set(ledger.links.map(({ article }) => article)).size).toBe(36)
  })

  test('killed at any moment it leaves a whole ledger with all that it said was written', async () => {
    const path = join(folderWith({}), 'links.json')
    const said = new Set<string>()
    for (let round = 0; round < 5; round++) {
      const writer = startWriter(path, `r${round}`, 100_000)
      writer.on('message', (article) => said.add(String(article)))
      await Promise.race([
        new Promise((resolve) => writer.once('message', resolve)),
        ended(writer).then((code) => Promise.reject(new Error(`the writer ended by itself: ${code}`))),
      ])
      await setTimeout(round * 7)
      const isOver = ended(writer)
      writer.kill('SIGKILL')
      await isOver
      const { ledger } = await loadLedger(path)
      const written = new Set(ledger.links.map(({ article }) => article))
      expect([...said].filter((article) => !written.has(article))).toEqual([])
    }
    await updateLedger(path, add('last', ['One.']))
    expect((await loadLedger(path)).ledger.links.some(({ article }) => article === 'last')).toBe(true)
  }, 600_000)
})
