import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '@/lib/text/compare-words'
import { layOver } from '@/lib/views/history-view'

test('paragraphs that stayed are told from those that changed', () => {
  const rows = layOver(
    'The dam broke.\n\nNobody was hurt.',
    'The dam broke.\n\nFour were hurt.\n\nIt rained.',
  )
  expect(
    rows.map(({ kind, words }) => [
      kind,
      words.map((word) => `${word.kind[0]}:${word.text.trim()}`).join(' '),
    ]),
  ).toEqual([
    ['kept', 'b:The dam broke.'],
    ['changed', 'o:Nobody was n:Four were b:hurt.'],
    ['changed', 'n:It rained.'],
  ])
})

test('two wordings laid over each other give both again', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (old, fresh) => {
      const words = compareWords(old, fresh)
      const side = (leave: string) =>
        words
          .filter(({ kind }) => kind !== leave)
          .map(({ text }) => text)
          .join('')
      expect(side('new').replace(/\s/gu, '')).toBe(old.replace(/\s/gu, ''))
      expect(side('old').replace(/\s/gu, '')).toBe(fresh.replace(/\s/gu, ''))
    }),
  ))
