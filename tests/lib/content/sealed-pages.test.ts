import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listBuiltPages, loadSealedPages, saveSealedPages } from '../../../lib/content/sealed-pages'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-sealed-'))
  await writeFile(join(folder, 'BUILD_ID'), 'one')
})
afterEach(() => rm(folder, { recursive: true }))

describe('sealed pages', () => {
  test('come back as they were saved', async () => {
    const pages = { '/': ['sha256-a'], '/feed.xml': [] }
    const answers = { '/old': { status: 308, to: '/new' }, '/gone': { status: 410 } } as const
    await saveSealedPages(folder, pages, answers)
    expect(loadSealedPages(folder)).toEqual({ build: 'one', pages, answers })
  })

  test('are none when the build was never sealed', () => {
    expect(loadSealedPages(folder)).toBeNull()
  })

  test('are none when they belong to another build', async () => {
    await saveSealedPages(folder, { '/': [] })
    await writeFile(join(folder, 'BUILD_ID'), 'two')
    expect(loadSealedPages(folder)).toBeNull()
  })

  test('are none when the file makes no sense', async () => {
    await writeFile(join(folder, 'csp-hashes.json'), '{"build":"one","pages":{"/":"sha256-a"}}')
    expect(loadSealedPages(folder)).toBeNull()
  })
})

describe('listBuiltPages', () => {
  test('names each page by its path', async () => {
    await mkdir(join(folder, 'events'))
    for (const file of ['index.html', 'events/fire.html', 'events/fire.rsc', 'feed.xml.body', 'page.js'])
      await writeFile(join(folder, file), '')
    expect([...(await listBuiltPages(folder)).keys()]).toEqual(['/events/fire', '/feed.xml', '/'])
  })

  test('is empty for a folder that is not there', async () => {
    expect(await listBuiltPages(join(folder, 'none'))).toEqual(new Map())
  })
})
