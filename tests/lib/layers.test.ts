import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** What each folder may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/times': ['lib/text'],
  'lib/people': ['lib/text'],
  'lib/quotes': ['lib/text', 'lib/people'],
  'lib/claims': ['lib/text', 'lib/people'],
  'lib/ledger': ['lib/text', 'lib/claims'],
  'lib/event': ['lib/text', 'lib/people', 'lib/quotes', 'lib/claims', 'lib/ledger'],
  'lib/links': ['lib/text', 'lib/people', 'lib/quotes', 'lib/claims', 'lib/ledger', 'lib/event'],
  'lib/views': [
    'lib/text',
    'lib/times',
    'lib/people',
    'lib/quotes',
    'lib/claims',
    'lib/ledger',
    'lib/event',
    'lib/links',
  ],
  'lib/search': [
    'lib/text',
    'lib/people',
    'lib/quotes',
    'lib/claims',
    'lib/ledger',
    'lib/event',
    'lib/links',
    'lib/views',
  ],
  lib: ['lib'],
  components: ['components', 'lib'],
  app: ['app', 'components', 'lib'],
}
const PURE = Object.keys(MAY_IMPORT).filter((folder) => folder.startsWith('lib/'))

/** What a pure file must not hold: the disk, the web, a framework, the clock or chance. */
const IMPURE =
  /\bfrom '(?:next|react|react-dom|(?:node:)?(?:fs|path|os|child_process|https?|net|process|worker_threads))(?:\/[^']*)?'|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bfetch\(|\bprocess\.(?:env|cwd|argv)\b/u

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mts|mjs)$/u.test(file))
    .map((file) => path.posix.join(folder, file))

const layerOf = (file: string): string => {
  const two = file.split('/').slice(0, 2).join('/')
  return two in MAY_IMPORT ? two : (file.split('/')[0] ?? '')
}

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([.@]\/?[^']*)'/gu),
  ].map(([, target = '']) =>
    target.startsWith('@/') ? target.slice(2) : path.posix.join(path.posix.dirname(file), target),
  )

/** Imports of `file` that its layer may not make. */
function wrongImports(file: string, targets: readonly string[]): readonly string[] {
  const own = layerOf(file)
  const allowed = [own, ...(MAY_IMPORT[own] ?? [])]
  return targets.filter(
    (target) =>
      /^(?:lib|components|app)\//u.test(target) &&
      !allowed.some((layer) => layerOf(target) === layer || target.startsWith(`${layer}/`)),
  )
}

const all = ['lib', 'components', 'app'].flatMap((folder) => {
  try {
    return sourcesIn(folder)
  } catch {
    return [] // a folder that is not there yet
  }
})

describe('imports point one way', () => {
  test.each(all)('%s', (file) => expect(wrongImports(file, importsOf(file))).toEqual([]))

  test.each([
    ['lib/text/a.ts', 'lib/claims/b', false],
    ['lib/claims/a.ts', 'lib/quotes/b', false],
    ['lib/quotes/a.ts', 'lib/people/b', true],
    ['lib/content/a.ts', 'lib/event/b', true],
    ['lib/event/a.ts', 'lib/content/b', false],
    ['components/a/a.tsx', 'app/page', false],
    ['app/page.tsx', 'components/a/a', true],
  ])('%s importing %s is allowed: %s', (file, target, allowed) =>
    expect(wrongImports(file, [target])).toHaveLength(allowed ? 0 : 1),
  )
})

describe('what is pure stays pure', () => {
  test.each(all.filter((file) => PURE.includes(layerOf(file))))('%s', (file) =>
    expect(IMPURE.exec(readFileSync(path.join(root, file), 'utf8'))?.[0]).toBeUndefined(),
  )
})
