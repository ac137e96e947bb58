import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTimes } from '@/lib/times/find-times'
import { placeTime } from '@/lib/times/place-time'
import { readTense } from '@/lib/times/read-tense'
import { NAMED, PLACED, TENSES } from './times.cases'

describe('times that a text names', () => {
  test.each(NAMED)('%s', (_, text, words) =>
    expect(findTimes(text).map(({ start, end }) => text.slice(start, end))).toEqual(words),
  )

  test('whatever the text, they lie in it, in order, apart, and say a day that there is', () => {
    const piece = fc.constantFrom(
      'Friday',
      'on',
      'in',
      '2014',
      'March',
      '31',
      ',',
      '-',
      'to',
      'yesterday',
      '“',
      'ü',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join(' ')
        let end = 0
        for (const time of findTimes(text)) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeGreaterThan(time.start)
          end = time.end
          expect(() => readTense(text, time)).not.toThrow()
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('the tense of what is dated', () => {
  test.each(TENSES)('%s', (_, marked, tense) => {
    const text = marked.replace(/[[\]]/gu, '')
    expect(readTense(text, { start: marked.indexOf('['), end: marked.indexOf(']') - 1 })).toBe(tense)
  })
})

describe('the date of a time', () => {
  test.each(PLACED)('%s', (_, words, tense, written, date) => {
    const [time] = findTimes(words)
    if (!time) throw new Error(`"${words}" names no time`)
    expect(placeTime(time, tense, written)).toBe(date)
  })
})
