import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildContent } from '../../../lib/content/build-content'
import { loadEvent, loadEvents } from '../../../lib/content/load-events'
import { addFiles, BAY, folderWith, HARBOUR } from './event-on-disk'

const EVENT = {
  'vote/raw/a.txt': HARBOUR,
  'vote/raw/b.txt': BAY,
  'vote/event.yaml': 'title: Harbour vote\ndate: 2031-02-12\n',
}

async function build(folder: string, cache = folderWith({})) {
  const lines: string[] = []
  const events = await buildContent((line) => lines.push(line), folder, cache)
  return { events, lines, states: Object.fromEntries(events.map(({ id, state }) => [id, state])) }
}

const snapshot = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

describe('building the content', () => {
  test('raw files become MDX and one analysis, the same bytes wherever they are built', async () => {
    const [one, two] = [folderWith(EVENT), folderWith(EVENT)]
    const { states, lines } = await build(one)
    expect(states).toEqual({ vote: 'built' })
    expect(lines).toEqual([
      'event 1 of 1, vote: article 1 of 2, a.txt: analysed',
      'event 1 of 1, vote: article 2 of 2, b.txt: analysed',
      'event 1 of 1, vote: built, 2 articles',
    ])
    await build(two)
    expect(snapshot(two)).toEqual(snapshot(one))
    expect(readdirSync(join(one, 'vote/articles')).sort()).toEqual(['a.mdx', 'b.mdx', 'build.json'])
  })

  test('nothing is done where nothing changed', async () => {
    const folder = folderWith(EVENT)
    const cache = folderWith({})
    await build(folder, cache)
    const before = statSync(join(folder, 'vote/analysis.json')).mtimeMs
    expect((await build(folder, cache)).states).toEqual({ vote: 'unchanged' })
    expect(statSync(join(folder, 'vote/analysis.json')).mtimeMs).toBe(before)
  })

  test('what is missing is built again, from memory', async () => {
    const folder = folderWith(EVENT)
    const cache = folderWith({})
    await build(folder, cache)
    const before = snapshot(folder)
    rmSync(join(folder, 'vote/articles/a.mdx'))
    const { lines } = await build(folder, cache)
    expect(lines).toContain('event 1 of 1, vote: article 1 of 2, a.txt: cached')
    expect(snapshot(folder)).toEqual(before)
  })

  test('an edited article alone is analysed again; the MDX of one that is gone goes', async () => {
    const folder = folderWith({ ...EVENT, 'vote/raw/c.txt': HARBOUR.replace('four', 'five') })
    const cache = folderWith({})
    await build(folder, cache)
    rmSync(join(folder, 'vote/raw/c.txt'))
    addFiles(folder, { 'vote/raw/b.txt': BAY.replace('chair', 'head') })
    const { lines } = await build(folder, cache)
    expect(lines).toContain('event 1 of 1, vote: article 1 of 2, a.txt: cached')
    expect(lines).toContain('event 1 of 1, vote: article 2 of 2, b.txt: analysed')
    expect(readdirSync(join(folder, 'vote/articles')).sort()).toEqual(['a.mdx', 'b.mdx', 'build.json'])
  })

  test('one bad event leaves the others standing, and nothing stale of itself', async () => {
    const folder = folderWith({
      ...EVENT,
      'bad/raw/a.txt': HARBOUR,
      'bad name/raw/a.txt': HARBOUR,
      'none/event.yaml': '',
    })
    await build(folder)
    addFiles(folder, { 'bad/event.yaml': 'titel: x' })
    const { events, states } = await build(folder)
    expect(states).toEqual({ bad: 'left out', 'bad name': 'left out', none: 'left out', vote: 'unchanged' })
    expect(events.find(({ id }) => id === 'bad')?.problems).toMatchObject([
      { file: 'event.yaml', line: 1, field: 'titel' },
    ])
    expect(existsSync(join(folder, 'bad/analysis.json')) || existsSync(join(folder, 'bad/articles'))).toBe(
      false,
    )
    expect((await loadEvents(folder)).map(({ facts }) => facts.id)).toEqual(['vote'])
  })

  test('one bad article is left out, and the event says so', async () => {
    const folder = folderWith({ ...EVENT, 'vote/raw/c.txt': new Uint8Array([0xff]) })
    await build(folder)
    const event = await loadEvent('vote', folder)
    expect(event?.analysis.articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(event?.problems).toMatchObject([{ kind: 'unreadable', file: 'c.txt', line: 1 }])
  })
})

describe('loading what was built', () => {
  test('newest first, with facts, text and front matter', async () => {
    const folder = folderWith({
      ...EVENT,
      'undated/raw/a.txt': BAY,
      'later/raw/a.txt': HARBOUR,
      'later/event.yaml': 'date: 2031-03-01\nplace: Bay City\n',
    })
    expect(await loadEvents(folder)).toEqual([])
    await build(folder)
    const events = await loadEvents(folder)
    expect(events.map(({ facts }) => facts.id)).toEqual(['later', 'vote', 'undated'])
    expect(events[0]?.facts).toEqual({ id: 'later', title: 'later', date: '2031-03-01', place: 'Bay City' })
    const mdx = events[1]?.mdx.get('a')
    expect(mdx?.front).toMatchObject({ title: 'Board Votes to Dredge Harbour', raw: 'a.txt', dropped: [] })
    expect(mdx?.prose).toMatch(/^# Board Votes to Dredge Harbour\n\nThe harbour/u)
  })

  test('read once, and again when it was built again', async () => {
    const folder = folderWith(EVENT)
    await build(folder)
    const first = await loadEvent('vote', folder)
    expect(await loadEvent('vote', folder)).toBe(first)
    addFiles(folder, { 'vote/event.yaml': 'title: Another title' })
    await build(folder)
    expect((await loadEvent('vote', folder))?.facts.title).toBe('Another title')
  })

  test.each([['nope'], ['../vote'], ['vote/'], ['.'], ['..'], ['__proto__'], ['']])(
    'no event is named %j',
    async (id) => {
      const folder = folderWith(EVENT)
      await build(folder)
      expect(await loadEvent(id, folder)).toBeNull()
    },
  )

  test('what is not an analysis is refused', async () => {
    const folder = folderWith(EVENT)
    await build(folder)
    addFiles(folder, { 'vote/analysis.json': '{"schema": 2}' })
    await expect(loadEvent('vote', folder)).rejects.toThrow(/schema/u)
  })
})
