import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { buildCoverage } from '@/lib/views/coverage'
import { nextCell } from '@/lib/views/next-cell'
import { analysis, mention } from './harbour'

const shown = (of = analysis) =>
  buildCoverage(of).groups.map(({ tellers, rows }) => [
    tellers.map((source) => source.letter).join(''),
    ...rows.map((row) => [row.claim, ...row.cells.map((cell) => cell?.kind ?? null)]),
  ])

const together = (id: string, ...mentions: Claim['mentions']): Claim => ({
  id,
  aliases: [],
  text: mentions[0]?.text ?? '',
  mentions,
  possible: [],
  conflicts: [],
})

describe('the coverage', () => {
  test('has a row for each claim that several tell, and a cell for each source', () => {
    expect(shown()).toEqual([
      ['ABC', ['c-walkout', 'tells', 'tells', 'tells']],
      ['AB', ['c-length', 'differs', 'differs', null]],
    ])
  })
  test('puts claims of the same tellers together, wherever the articles have them', () => {
    const claims = [
      together('c1', mention('post', 'Dockers walked out at dawn.'), mention('echo', 'At dawn')),
      together('c2', mention('echo', 'the dockers'), mention('times', 'Dockers')),
      together('c3', mention('post', 'said Ada Lind.'), mention('echo', 'the port said.')),
    ]
    expect(shown({ ...analysis, claims }).map(([tellers, ...rows]) => [tellers, rows.length])).toEqual([
      ['AB', 2],
      ['BC', 1],
    ])
  })
  test('tells a quoted telling from one in the source’s own words', () => {
    const claims = [
      together(
        'c1',
        mention('post', '“We will be back,” said Ada Lind.'),
        mention('echo', 'It lasted six hours'),
      ),
    ]
    expect(shown({ ...analysis, claims })).toEqual([['AB', ['c1', 'quotes', 'tells', null]]])
  })
  test('leads from each cell to the passage', () => {
    const paths = buildCoverage(analysis).groups[1]?.rows[0]?.cells.map((cell) => cell?.path ?? null)
    expect(paths).toEqual([
      '/events/harbour/sources/post#m-post-28',
      '/events/harbour/sources/echo#m-echo-33',
      null,
    ])
  })
})

describe('keys in a table of links', () => {
  const cells = [
    [true, true, true],
    [true, false, true],
    [true, false, false],
    [true, true, false],
  ]
  test.each([
    ['down', [0, 0], 'ArrowDown', [1, 0]],
    ['over an empty cell', [1, 0], 'ArrowRight', [1, 2]],
    ['down over empty cells', [0, 1], 'ArrowDown', [3, 1]],
    ['back up over them', [3, 1], 'ArrowUp', [0, 1]],
    ['to the left', [1, 2], 'ArrowLeft', [1, 0]],
    ['no further down', [3, 0], 'ArrowDown', null],
    ['into nothing', [2, 0], 'ArrowRight', null],
    ['out at the top', [0, 2], 'ArrowUp', null],
    ['to the start of the row', [1, 2], 'Home', [1, 0]],
    ['to its end', [3, 0], 'End', [3, 1]],
    ['any other key', [0, 0], 'a', null],
  ] as const)('%s', (_, [row, column], key, next) => {
    expect(nextCell(cells, { row, column }, key)).toEqual(next && { row: next[0], column: next[1] })
  })
})
