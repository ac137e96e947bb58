import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerSearch, parseKind } from '@/lib/search/answer-search'
import { cutShards } from '@/lib/search/cut-shards'
import { listDocuments } from '@/lib/search/list-documents'
import { findHits, makeIndex, openIndex } from '@/lib/search/search-index'
import { findMarks, termsOf } from '@/lib/search/search-terms'
import { analysis } from '../views/harbour'

const documents = listDocuments(analysis)
const index = makeIndex(documents)
const found = (query: string) => answerSearch([index], query, null).results.map((result) => result.id)

describe('what can be found of an event', () => {
  test('is the event, its articles, people, utterances and claims', () => {
    expect(documents.map(({ id }) => id)).toEqual([
      'event harbour',
      'article harbour post',
      'article harbour echo',
      'article harbour times',
      'person harbour p-lind',
      'quote harbour uq1',
      'claim harbour c-fish',
      'claim harbour c-length',
      'claim harbour c-walkout',
    ])
  })
})

describe('a query', () => {
  test.each([
    ['a word', 'lasted', ['claim harbour c-length']],
    ['words of another wording than the one shown', 'six hours', ['claim harbour c-length']],
    ['a slip in a word', 'lastde', ['claim harbour c-length']],
    ['two slips in a long word', 'Dockres', ['claim harbour c-walkout']],
    ['a word still being typed', 'fish pri', ['claim harbour c-fish']],
    ['capitals and accents', 'FÍSH', ['claim harbour c-fish']],
    ['a number, to the digit', '9', []],
    ['a short word is not taken for another', 'fist', ['claim harbour c-fish']],
    ['three letters, to the letter', 'fis lasted', ['claim harbour c-length']],
    ['words of two things', 'fish lasted', ['claim harbour c-fish', 'claim harbour c-length']],
    ['nothing', '', []],
    ['no word', '— …', []],
    ['what is nowhere', 'zebra', []],
  ])('%s', (_, query, ids) => {
    expect([...found(query)].filter((id) => !id.startsWith('article')).sort()).toEqual(ids)
  })

  test('of a name says what the person is and how many sources let him speak', () => {
    const [result] = answerSearch([index], 'ada lind', 'person').results
    expect(result?.thing.note).toBe('shop steward · speaks in 1 of 3 sources')
  })

  test('of a name finds the person before what the person says', () => {
    expect(found('ada lind').slice(0, 2)).toEqual(['person harbour p-lind', 'quote harbour uq1'])
  })

  test('shows a passage of two claims once, where no other wording of either fits', () => {
    const claims = analysis.claims.flatMap((claim) =>
      claim.id === 'c-fish' ? [claim, { ...claim, id: 'c-dear', aliases: [] }] : [claim],
    )
    const answer = answerSearch([makeIndex(listDocuments({ ...analysis, claims }))], 'fish prices', 'claim')
    expect(answer.total).toBe(2)
    expect(answer.results.map(({ text }) => text)).toEqual(['Fish prices rose.'])
    expect(answer.results[0]?.also).toHaveLength(1)
  })

  test('shows the wording that fits best, with its words marked, at its passage', () => {
    const [result] = answerSearch([index], 'six hours', 'claim').results
    expect(result?.passage?.path).toBe('/events/harbour/sources/echo#m-echo-33')
    expect(result?.marks.map(({ start, end }) => result.text.slice(start, end))).toEqual(['six', 'hours'])
  })

  test('of two claims that one passage states is shown by two wordings, where two fit', () => {
    const [claim] = documents.filter(({ id }) => id === 'claim harbour c-length')
    const twice = makeIndex(claim ? [claim, { ...claim, id: 'claim harbour c-again' }] : [])
    const paths = (query: string) =>
      answerSearch([twice], query, 'claim').results.map(({ passage }) => passage?.path)
    expect(new Set(paths('hours')).size).toBe(2)
    expect(paths('six hours')).toHaveLength(2)
  })

  test('counts every kind, whichever is asked for', () => {
    const answer = answerSearch([index], 'lind', 'person')
    expect(answer.results.map((result) => result.thing.kind)).toEqual(['person'])
    expect(answer.counts).toMatchObject({ person: 1, quote: 1 })
    expect(answer.total).toBe(1)
  })

  test('finds the same in parts as in the whole', () => {
    const parts = documents.map((document) => makeIndex([document]))
    const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).sort()
    expect(ids(answerSearch(parts, 'dawn', null).results)).toEqual(
      ids(answerSearch([index], 'dawn', null).results),
    )
  })

  test('finds the same in an index that was written and read', () => {
    const read = openIndex(JSON.stringify(index))
    for (const query of ['dawn', 'ada lind', 'six hours', 'zebra'])
      expect(findHits(read, query)).toEqual(findHits(index, query))
  })

  test('whatever it is, breaks nothing, and marks lie in the text in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('constructor', '__proto__')),
        (query) => {
          for (const { text, marks } of answerSearch([index], query, null).results)
            marks.forEach(({ start, end }, i) => {
              expect(start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0)
              expect(end).toBeLessThanOrEqual(text.length)
            })
        },
      ),
    )
  })
})

describe('the words of a text', () => {
  test.each([
    ['accents and capitals', 'Señor ÅSA', ['senor', 'asa']],
    ['a possessive', 'Lind’s', ['lind', 's']],
    ['a hyphen', 'well-known', ['well', 'known']],
    ['numbers', '1,500 km', ['1', '500', 'km']],
    ['a run without end', 'x'.repeat(100_000), ['x'.repeat(40)]],
    ['no word', '…', []],
  ])('%s', (_, text, terms) => expect(termsOf(text)).toEqual(terms))

  test('are marked where they stand', () => {
    expect(findMarks('The Señor said senor.', new Set(['senor']))).toEqual([
      { start: 4, end: 9 },
      { start: 15, end: 20 },
    ])
  })
})

describe('the parts of the index', () => {
  const lengths = (events: readonly number[], most: number) =>
    cutShards(
      events.map((n) => documents.slice(0, n)),
      most,
    ).map((shard) => shard.length)
  test.each([
    ['nothing is one empty part', [], 5, [0]],
    ['what fits stays together', [2, 3], 5, [5]],
    ['an event that no longer fits opens a part', [3, 3, 2], 5, [3, 5]],
    ['an event that is larger than a part is one', [1, 8, 1], 5, [1, 8, 1]],
  ])('%s', (_, events, most, parts) => expect(lengths(events, most)).toEqual(parts))
})

test.each([
  ['claim', 'claim'],
  ['source', null],
  ['', null],
  [null, null],
])('the kind %s is read as %s', (text, kind) => expect(parseKind(text)).toBe(kind))
