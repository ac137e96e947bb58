import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { watchContent } from '../../../lib/content/watch-content'
import { addFiles, folderWith, HARBOUR } from './event-on-disk'

test('a changed source is built, what the build writes is not', async () => {
  const folder = folderWith({
    'vote/raw/a.txt': HARBOUR,
    'vote/analysis.json': '{}',
    'vote/articles/a.mdx': '',
  })
  const stop = new AbortController()
  const build = vi.fn(async () =>
    addFiles(folder, { 'vote/articles/a.mdx': 'x', 'vote/analysis.json': '{ }' }),
  )
  const watching = watchContent(folder, build, stop.signal)
  writeFileSync(join(folder, 'vote/raw/a.txt'), `${HARBOUR} `)
  await vi.waitFor(() => expect(build).toHaveBeenCalledTimes(1), { timeout: 10_000 })
  writeFileSync(join(folder, 'vote/event.yaml'), 'title: x')
  await vi.waitFor(() => expect(build).toHaveBeenCalledTimes(2), { timeout: 10_000 })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(build).toHaveBeenCalledTimes(2)
  stop.abort()
  await watching
}, 30_000)
