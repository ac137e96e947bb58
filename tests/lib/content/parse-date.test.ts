import { expect, test } from 'vitest'
import { parseDate } from '../../../lib/content/parse-date'

test.each([
  ['2031-02-12', '2031-02-12', 10],
  ['2031-02-12T23:59:00-08:00', '2031-02-12', 10],
  ['2031/2/5', '2031-02-05', 8],
  ['Feb. 12, 2031, 9:15', '2031-02-12', 13],
  ['February 12 2031', '2031-02-12', 16],
  ['12 February 2031', '2031-02-12', 16],
  ['1st Sept. 2031', '2031-09-01', 14],
  ['Wednesday, May 3, 2031', '2031-05-03', 22],
])('%s', (text, date, length) => expect(parseDate(text)).toEqual({ date, length }))

test.each([
  [''],
  ['soon'],
  ['2031-02-30'],
  ['2031-13-01'],
  ['03/04/2031'],
  ['May'],
  ['May 2031'],
  ['12 2031'],
  ['20310212'],
])('%j is no day', (text) => expect(parseDate(text)).toBeNull())
