import { expect, test } from 'vitest'
import { applyLogistic } from '../../../lib/claims/apply-logistic'
import { fitLogistic, type Example } from '../../../lib/claims/fit-logistic'
import { MATCHER } from '../../../lib/claims/matcher'
import { CUE_NAMES } from '../../../lib/claims/pair-cues'

/** The first cue tells the label, the second tells nothing, the third never changes. */
const examples: readonly Example[] = Array.from({ length: 200 }, (_, i) => ({
  cues: [i % 10, (i * 7) % 13, 5],
  same: i % 10 >= 6 !== (i % 29 === 0),
  weight: 1,
}))

test('learns which cue tells', () => {
  const model = fitLogistic(['tells', 'noise', 'constant'], examples, 1)
  const [tells, noise, constant] = model.cues.map(({ weight }) => weight)
  expect(tells).toBeGreaterThan(1)
  expect(Math.abs(noise ?? 9)).toBeLessThan(0.5)
  expect(constant).toBeCloseTo(0)
  expect(applyLogistic(model, [9, 3, 5])).toBeGreaterThan(0.8)
  expect(applyLogistic(model, [1, 3, 5])).toBeLessThan(0.2)
})

test('mean score is the share of pairs that are the same', () => {
  const model = fitLogistic(['tells', 'noise', 'constant'], examples, 1)
  const mean = examples.reduce((sum, { cues }) => sum + applyLogistic(model, cues), 0) / examples.length
  expect(mean).toBeCloseTo(examples.filter(({ same }) => same).length / examples.length, 2)
})

test('a higher penalty shrinks the weights', () => {
  const weightAt = (penalty: number) => fitLogistic(['tells'], examples, penalty).cues[0]?.weight ?? 0
  expect(weightAt(100)).toBeLessThan(weightAt(1))
  expect(weightAt(100)).toBeGreaterThan(0)
})

test('the shipped weights are for the cues that are computed', () => {
  expect(MATCHER.model.logistic.cues.map(({ name }) => name)).toEqual(CUE_NAMES)
  expect(MATCHER.possible).toBeLessThan(MATCHER.shown)
})
