import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashEngine, hashPipeline } from '../../../lib/content/hash-engine'
import { addFiles, folderWith } from './event-on-disk'

const ENGINE = Object.fromEntries(
  ['text', 'people', 'quotes', 'claims', 'ledger', 'event', 'content'].map((folder) => [
    `lib/${folder}/a.ts`,
    'export const a = 1',
  ]),
)

test.each([
  ['a rule', 'lib/claims/a.ts', true, true],
  ['a word list', 'lib/text/words.json', true, true],
  ['a rule that is new', 'lib/quotes/deep/b.ts', true, true],
  ['a package', 'package.json', true, true],
  ['the cleaning', 'lib/content/a.ts', false, true],
  ['a note', 'lib/claims/README.md', false, false],
  ['a page', 'app/page.tsx', false, false],
])('%s that changes: another engine %s %s, another pipeline %s', (_, path, engine, pipeline) => {
  const root = folderWith({ ...ENGINE, 'package.json': '{}' })
  const lib = join(root, 'lib')
  const before = [hashEngine(lib), hashPipeline(lib)]
  expect([hashEngine(lib), hashPipeline(lib)]).toEqual(before)
  addFiles(root, { [path]: '{"a": 2}' })
  expect(hashEngine(lib) !== before[0]).toBe(engine)
  expect(hashPipeline(lib) !== before[1]).toBe(pipeline)
})

test('the engine of this project has a hash', () => expect(hashEngine()).toMatch(/^[0-9a-f]{64}$/u))
