import { describe, expect, test } from 'vitest'
import { countPages, frontPage, namePages } from '@/lib/views/front-page'
import { analysis } from './harbour'

const eventOn = (date: string | null, i: number) => ({
  facts: { id: `e${i}`, title: `Event ${i}`, date, place: null },
  analysis,
})
const events = ['2026-03-03', '2026-03-03', '2026-03-02', '2026-03-02', '2026-03-01', null].map(eventOn)
const shown = (page: number) =>
  frontPage(events, page, 3)?.days.map((day) => [day.date, day.events.map(({ facts }) => facts.id)])

describe('the front page', () => {
  test('sets events day by day', () =>
    expect(shown(1)).toEqual([
      ['2026-03-03', ['e0', 'e1']],
      ['2026-03-02', ['e2']],
    ]))
  test('goes on overleaf within a day, and ends with what has no date', () =>
    expect(shown(2)).toEqual([
      ['2026-03-02', ['e3']],
      ['2026-03-01', ['e4']],
      [null, ['e5']],
    ]))
  test.each([0, 3, 1.5, NaN, -1])('has no page %s', (page) => expect(frontPage(events, page, 3)).toBeNull())
  test('has an empty first page where there is no event', () =>
    expect(frontPage([], 1)).toEqual({ page: 1, pages: 1, days: [] }))
  test.each([
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [1000, 50],
  ])('%i events take %i pages', (count, pages) => expect(countPages(count)).toBe(pages))
})

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 50, [1, 2, 3, 50]],
  [5, 50, [1, 3, 4, 5, 6, 7, 50]],
  [50, 50, [1, 48, 49, 50]],
  [2, 3, [1, 2, 3]],
])('page %i of %i names its neighbours and both ends', (page, pages, named) =>
  expect(namePages(page, pages)).toEqual(named),
)
