import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeEmbeds } from '@/lib/content/place-embeds'

test('pages without an ending become folders, once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-embeds-'))
  const claims = join(folder, 'events', 'fire', 'claims')
  await mkdir(claims, { recursive: true })
  await writeFile(join(claims, 'c1'), 'one')
  await writeFile(join(claims, 'c2'), 'two')
  await placeEmbeds(folder)
  await placeEmbeds(folder)
  expect((await readdir(claims)).sort()).toEqual(['c1', 'c2'])
  expect(await readFile(join(claims, 'c2', 'index.html'), 'utf8')).toBe('two')
  await rm(folder, { recursive: true })
})

test('an export without such pages is left as it is', async () => {
  await expect(placeEmbeds('/nowhere/at/all')).resolves.toBeUndefined()
})
