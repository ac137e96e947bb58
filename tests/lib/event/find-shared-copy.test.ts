import { expect, test } from 'vitest'
import { findSharedCopy } from '../../../lib/event/find-shared-copy'
import { articleOf } from '../claims/invented-event'

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ')
const shares = (...bodies: readonly string[]) =>
  findSharedCopy(bodies.map((body, i) => articleOf(`a${i}`, body))).map(({ articles, share }) => [
    ...articles,
    share,
  ])

test.each([
  ['a reprint', [words(0, 100), words(0, 100)], [['a0', 'a1', 1]]],
  ['a reprint inside a longer text', [words(0, 100), `${words(200, 400)} ${words(0, 100)}`], [['a0', 'a1', 1]]],
  ['half of it', [words(0, 100), `${words(0, 50)} ${words(200, 250)}`], [['a0', 'a1', 0.46]]],
  ['marks and case do not hide it', [words(0, 30), words(0, 30).toUpperCase().replaceAll(' ', ', ')], [['a0', 'a1', 1]]],
  ['a shared quote is no shared copy', [words(0, 100), `${words(200, 290)} ${words(0, 15)}`], []],
  ['different texts', [words(0, 100), words(200, 300)], []],
  ['texts too short to tell', ['Rain fell.', 'Rain fell.'], []],
  ['one text', [words(0, 100)], []],
  ['none', [], []],
])('%s', (_name, bodies, expected) => {
  expect(shares(...bodies)).toEqual(expected)
}) // prettier-ignore
