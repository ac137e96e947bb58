import { describe, expect, test } from 'vitest'
import { choosePossible } from '../../../lib/claims/choose-possible'
import type { Match } from '../../../lib/claims/group-matches'

const choose = (
  groups: readonly (readonly number[])[],
  raw: readonly (readonly [number, number, number])[],
  copies: Readonly<Record<number, readonly number[]>> = {},
) => {
  const matches = raw.map(([a, b, score]): Match => ({ a, b, score })).sort((x, y) => y.score - x.score)
  const scoreOf = (a: number, b: number) =>
    matches.find((m) => (m.a === a && m.b === b) || (m.a === b && m.b === a))?.score ?? 0
  return choosePossible(groups, matches, 0.4, scoreOf, { of: (p) => copies[p] ?? [p] }).map((list) =>
    list.map(({ p }) => p),
  )
}

describe('choosePossible', () => {
  test('a passage that comes near is listed', () => {
    expect(choose([[0], [1]], [[0, 1, 0.5]])).toEqual([[1], []])
  })

  test('one that is further away is not', () => {
    expect(choose([[0], [1]], [[0, 1, 0.3]])).toEqual([[], []])
  })

  test('near one member and far from the others is not enough', () => {
    const pairs = [[0, 1, 0.9], [0, 2, 0.9], [1, 2, 0.9], [2, 3, 0.5]] as const // prettier-ignore
    expect(choose([[0, 1, 2], [3]], pairs)[0]).toEqual([])
  })

  test('what one claim lists, the other side does not list again', () => {
    expect(choose([[0], [1], [2]], [[0, 1, 0.5], [1, 2, 0.45]])).toEqual([[1], [2], []]) // prettier-ignore
  })

  test('copies of what is listed are listed with it', () => {
    expect(choose([[0], [1]], [[0, 1, 0.5]], { 1: [1, 5, 7] })).toEqual([[1, 5, 7], []])
  })

  test('members are never listed, and the best five alone', () => {
    const pairs = [1, 2, 3, 4, 5, 6, 7].map((p) => [0, p, 0.5 + p / 100] as const)
    const [listed = []] = choose([[0]], pairs)
    expect(listed).not.toContain(0)
    expect(listed.length).toBeLessThanOrEqual(5)
  })
})
