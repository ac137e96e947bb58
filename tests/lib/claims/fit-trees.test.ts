import { describe, expect, test } from 'vitest'
import { applyTrees } from '../../../lib/claims/apply-trees'
import { fitTrees } from '../../../lib/claims/fit-trees'
import type { Growth } from '../../../lib/claims/grow-tree'
import { MATCHER } from '../../../lib/claims/matcher'
import { CUE_NAMES } from '../../../lib/claims/pair-cues'

const GROWTH: Growth = { trees: 40, depth: 2, rate: 0.3, share: 1, sample: 1, penalty: 1 }

/** Same where exactly one of two cues is high: no weighing of each alone tells. */
const either = Array.from({ length: 400 }, (_, i) => {
  const cues = [(i % 20) / 20, (Math.floor(i / 20) % 20) / 20]
  return { cues, same: (cues[0] ?? 0) > 0.5 !== (cues[1] ?? 0) > 0.5, weight: 1 }
})

describe('fitTrees', () => {
  const model = fitTrees(either, GROWTH)

  test.each([
    ['first high', [0.9, 0.1], true],
    ['second high', [0.1, 0.9], true],
    ['both high', [0.9, 0.9], false],
    ['both low', [0.1, 0.1], false],
  ] as const)('learns what only two cues together tell: %s', (_name, cues, same) => {
    expect(applyTrees(model, cues) > 0).toBe(same)
  })

  test('the same examples give the same trees', () => {
    expect(fitTrees(either, GROWTH)).toEqual(model)
  })

  test('without examples there are no trees', () => {
    expect(fitTrees([], GROWTH)).toEqual({ bias: 0, trees: [] })
  })

  test('examples of one kind give finite odds', () => {
    const odds = applyTrees(fitTrees(either.map((e) => ({ ...e, same: true })), GROWTH), [0.5, 0.5]) // prettier-ignore
    expect(Number.isFinite(odds)).toBe(true)
  })
})

test('trees grown on a part of the examples each still learn from all', () => {
  const model = fitTrees(either, { ...GROWTH, sample: 0.3 })
  const right = either.filter(({ cues, same }) => applyTrees(model, cues) > 0 === same)
  expect(right.length / either.length).toBeGreaterThan(0.95)
})

test('the shipped weights are for the cues that are computed', () => {
  expect(MATCHER.model.cues).toEqual(CUE_NAMES)
  expect(MATCHER.model.trees.trees.length).toBeGreaterThan(0)
  expect(MATCHER.possible).toBeLessThan(MATCHER.shown)
})
