import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openCache, pruneCache } from '../../../lib/content/cache'
import { folderWith } from './event-on-disk'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

/** A memo with a count of what was computed. */
function counted(folder: string, engine = 'engine') {
  const hits: boolean[] = []
  const memo = openCache(folder, engine, ({ hit }) => hits.push(hit))
  return {
    hits,
    get: (stage: string, ...inputs: unknown[]) => memo(stage, inputs, () => ({ stage, inputs })),
  }
}

describe('the memory on disk', () => {
  test('computes once for a stage, its inputs and an engine', () => {
    const folder = folderWith({})
    const { hits, get } = counted(folder)
    const first = get('read', 'a', 1)
    expect(get('read', 'a', 1)).toEqual(first)
    get('read', 'a', 2)
    get('tag', 'a', 1)
    expect(hits).toEqual([false, true, false, false])
    const other = counted(folder, 'another engine')
    other.get('read', 'a', 1)
    expect(other.hits).toEqual([false])
  })

  test('gives the first time what it gives later', () => {
    const memo = openCache(folderWith({}), 'engine')
    const compute = () => ({ a: undefined, b: [undefined], c: new Date(0) })
    expect(memo<unknown>('read', [], compute)).toStrictEqual({ b: [null], c: '1970-01-01T00:00:00.000Z' })
    expect(memo<unknown>('read', [], compute)).toStrictEqual({ b: [null], c: '1970-01-01T00:00:00.000Z' })
  })

  test.each([
    ['cut short', (text: string) => text.slice(0, -3)],
    ['emptied', () => ''],
    ['changed by one character', (text: string) => text.replace('"a"', '"b"')],
  ])('an entry %s is computed again', (_, damage) => {
    const folder = folderWith({})
    const { hits, get } = counted(folder)
    const first = get('read', 'a')
    for (const path of filesIn(folder)) writeFileSync(path, damage(readFileSync(path, 'utf8')))
    expect(get('read', 'a')).toEqual(first)
    expect(get('read', 'a')).toEqual(first)
    expect(hits).toEqual([false, false, true])
  })

  test('what JSON would lose is refused', () => {
    const memo = openCache(folderWith({}), 'engine')
    expect(() => memo('read', [new Map([[1, 2]])], () => 1)).toThrow(/"read" has a Map/u)
    expect(() => memo('read', [], () => ({ words: new Set() }))).toThrow(/"read" has a Set under "words"/u)
    expect(() => memo('read', [], () => undefined)).toThrow(/gives nothing/u)
  })

  test('a folder that cannot be written to costs nothing but time', () => {
    const folder = folderWith({ file: '' })
    expect(counted(join(folder, 'file')).get('read', 'a')).toEqual({ stage: 'read', inputs: ['a'] })
  })
})

describe('pruning', () => {
  test('keeps what was read last, within the limit', () => {
    const folder = folderWith({ old: 'x'.repeat(100), newer: 'x'.repeat(100), newest: 'x'.repeat(100) })
    const age = (name: string, days: number) =>
      utimesSync(join(folder, name), 0, Date.now() / 1000 - days * 86400)
    age('old', 3)
    age('newer', 2)
    age('newest', 1)
    pruneCache(folder, 250)
    expect(readdirSync(folder).sort()).toEqual(['newer', 'newest'])
  })

  test('removes what a killed run left half-written, a day later', () => {
    const folder = folderWith({ 'a.tmp': 'x', 'b.tmp': 'x' })
    utimesSync(join(folder, 'a.tmp'), 0, Date.now() / 1000 - 2 * 86400)
    pruneCache(folder)
    expect(readdirSync(folder)).toEqual(['b.tmp'])
  })

  test('a folder that is not there', () => expect(() => pruneCache('/nonexistent/cache')).not.toThrow())
})
