import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '@/lib/text/compare-words'
import { layOver } from '@/lib/views/lay-over'

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

test.each([
  [
    'a paragraph that others passed is shown once, unchanged',
    'The dam broke at dawn.\n\nNobody was hurt.\n\nIt rained.\n\nSchools stay shut.',
    'The dam broke at dawn.\n\nIt rained.\n\nSchools stay shut.\n\nNobody was hurt.',
    ['kept', 'kept', 'kept', 'moved b:Nobody was hurt.'],
  ],
  [
    'one that was edited on the way, word by word',
    'Four people were taken to the hospital.\n\nThe dam broke.\n\nIt rained.',
    'The dam broke.\n\nIt rained.\n\nFive people were taken to the hospital.',
    ['kept', 'kept', 'moved o:Four n:Five b:people were taken to the hospital.'],
  ],
  [
    'one that passed others which were edited where they stand',
    'The dam broke at dawn.\n\nFour people were taken to the hospital.\n\nIt rained all day.',
    'It rained all day.\n\nThe dam broke at noon.\n\nFive people were taken to the hospital.',
    [
      'moved b:It rained all day.',
      'changed b:The dam broke at o:dawn n:noon b:.',
      'changed o:Four n:Five b:people were taken to the hospital.',
    ],
  ],
  [
    'one that went, and another that came elsewhere',
    'Four people were taken to the hospital.\n\nThe dam broke.\n\nIt rained.',
    'The dam broke.\n\nIt rained.\n\nThe mayor spoke of a hospital.',
    [
      'changed o:Four people were taken to the hospital.',
      'kept',
      'kept',
      'changed n:The mayor spoke of a hospital.',
    ],
  ],
])('%s', (_, old, fresh, rows) => {
  const told = layOver(old, fresh).map(({ kind, words }) => [
    kind,
    ...(kind === 'kept' ? [] : words.map((word) => `${word.kind[0]}:${word.text.trim()}`)),
  ])
  expect(told.map((row) => row.join(' '))).toEqual(rows)
})

test('a text laid over another gives all of the new one, paragraph by paragraph', () => {
  const text = fc
    .array(fc.constantFrom('It broke.', 'It rained.', 'Nobody was hurt.', 'Four were.', 'It broke.'))
    .map((paragraphs) => paragraphs.join('\n\n'))
  fc.assert(
    fc.property(text, text, (old, fresh) => {
      const words = layOver(old, fresh).flatMap((row) => row.words.filter(({ kind }) => kind !== 'old'))
      const letters = (of: string) => [...of.replace(/\s/gu, '')].sort().join('')
      expect(letters(words.map(({ text }) => text).join(''))).toBe(letters(fresh))
    }),
  )
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
