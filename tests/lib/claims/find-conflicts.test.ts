import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../lib/claims/conflict/detail'
import { findConflicts } from '../../../lib/claims/find-conflicts'
import { showConflictsOnce } from '../../../lib/claims/show-conflicts-once'
import { findPeople } from '../../../lib/people/find-people'
import { readText, type ReadText } from '../../../lib/text/read-text'
import type { Word } from '../../../lib/text/tag-words'
import { CASES } from './find-conflicts.cases'
import { articleOf } from './invented-event'

function stateAll(...texts: readonly string[]): readonly Statement[] {
  const read = texts.map((text, i) => ({ article: articleOf(`a${i}`, text), read: readText(text) }))
  const people = findPeople(read)
  return read.map(({ article, read }) => ({
    article: article.id,
    sentence: 0,
    body: article.body,
    words: read.sentences.flatMap(({ words }) => words),
    people: people.mentions.get(article.id) ?? [],
  }))
}

function conflictsOf(...texts: readonly string[]) {
  const pairs = texts.flatMap((_, a) => texts.slice(a + 1).map((_, i) => ({ a, b: a + 1 + i, score: 0.6 })))
  return findConflicts(
    stateAll(...texts),
    pairs,
    () => 0.6,
    () => 1,
  ).map(({ conflict }) => conflict)
}

describe('findConflicts', () => {
  test.each(CASES)('%s', (_name, left, right, values) => {
    const found = conflictsOf(left, right)
    expect(found.flatMap((conflict) => conflict.values.map(({ text }) => text))).toEqual(values)
  })

  test.each([
    ['another part of the sentence gives the same value', 0, false],
    ['another sentence does', 1, true],
  ])('%s', (_name, sentence, expected) => {
    const one = readText('The call with the mayor lasted an hour.')
    const other = readText(
      'The call with the governor lasted ninety minutes. The call with the mayor lasted an hour.',
    )
    const [governor, mayor] = other.sentences
    const state = (article: string, read: ReadText, number: number, words: readonly Word[] = []) => ({
      article,
      sentence: number,
      body: read.text,
      words,
      people: [],
    })
    const found = findConflicts(
      [
        state('a', one, 0, one.sentences[0]?.words),
        state('b', other, 0, governor?.words),
        state('b', other, sentence, mayor?.words),
      ],
      [{ a: 0, b: 1, score: 0.6 }],
      () => 0.6,
      () => 1,
    )
    expect(found.some(({ conflict }) => conflict.facet === 'number')).toBe(expected)
  })

  test.each([
    ['two accounts', [], ['number']],
    [
      'a third tells of two calls',
      ['The call with Lind lasted an hour, and another with Holm lasted two hours.'],
      [],
    ],
    ['a third tells of another', ['The call with Holm lasted three hours.'], ['number']],
  ])('%s give two lengths of a call', (_name, further, facets) => {
    const found = conflictsOf('The call with Lind lasted an hour.', 'The call lasted two hours.', ...further)
    expect(
      found.filter(({ values }) => values.every(({ article }) => article !== 'a2')).map(({ facet }) => facet),
    ).toEqual(facets)
  })

  test.each([
    ['the chairman of the Harbour Board', ['Ada Lind', 'Tomas Ruiz']],
    ['the chairman of the Fisheries Guild', []],
  ])('who was never compared is, as %s', (office, expected) => {
    const found = findConflicts(
      stateAll(`Ada Lind, ${office}, opened a school.`, 'Harbour Board chairman Tomas Ruiz praised divers.'),
      [],
      () => 0.6,
      () => 1,
    )
    expect(found.flatMap(({ conflict }) => conflict.values.map(({ text }) => text))).toEqual(expected)
  })

  test('what the values are values of is said in an article’s words', () => {
    const [conflict] = conflictsOf(
      'They say that the call with Lind lasted an hour.',
      'The call with Lind lasted two hours.',
    )
    expect(conflict).toMatchObject({ facet: 'number', about: 'the call with Lind lasted' })
    expect(conflict?.values.map(({ value }) => value)).toEqual(['60 minutes', '120 minutes'])
  })

  test('one article does not contradict itself', () => {
    expect(
      conflictsOf('The flood killed 12 villagers in Lenz. The flood killed 15 villagers in Lenz.'),
    ).toEqual([])
  })

  test('whatever the numbers, every value slices back to its text', () => {
    const piece = fc.constantFrom(
      '12',
      '$',
      'an',
      'hour',
      'and',
      'a',
      'half',
      'dozen',
      'men',
      '-',
      'Monday',
      'of',
      '%',
      'former',
      'Mayor',
      'Lind',
      '1,2',
      '٣',
      'broke',
      ',',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.array(piece, { maxLength: 14 }), (left, right) => {
        const texts = [left.join(' '), right.join(' ')]
        for (const { values } of conflictsOf(...texts))
          for (const { article, start, end, text } of values)
            expect(texts[Number(article.slice(1))]?.slice(start, end)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})

test('a conflict is shown in the claim that has most of its values', () => {
  const value = { article: 'a', start: 0, end: 1, text: 'x' }
  const conflict = (count: number) => ({
    facet: 'status' as const,
    about: 'Ada Lind',
    values: Array.from({ length: count }, (_, i) => ({ ...value, value: i % 2 ? 'former' : 'in office' })),
  })
  const claim = (id: string, count: number) => ({
    id,
    aliases: [],
    text: '',
    mentions: [],
    possible: [],
    conflicts: [conflict(count)],
  })
  const shown = showConflictsOnce([claim('one', 2), claim('two', 3), claim('three', 3)])
  expect(shown.map(({ conflicts }) => conflicts.length)).toEqual([0, 1, 0])
})
