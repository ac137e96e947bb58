import { expect, test } from 'vitest'
import { agreeingGivenNames } from '../../../lib/people/agreeing-names'
import { foldName, skeletonOf } from '../../../lib/people/fold-name'

test('foldName drops marks, case and punctuation', () => {
  expect(foldName('O’Brién-Lund')).toBe('obrienlund')
  expect(foldName('“”')).toBe('')
})

test.each([
  ['y, iy, yy', 'Lisenky', 'Lysenkyy', true],
  ['kh and h', 'Mikhail', 'Mihail', true],
  ['w and v', 'Wolkow', 'Volkov', true],
  ['a vowel of its own', 'Lund', 'Lind', false],
  ['another ending', 'Holm', 'Holmes', false],
])('skeletonOf: %s', (_name, a, b, same) => {
  expect(skeletonOf(a) === skeletonOf(b)).toBe(same)
})

test.each([
  ['the same', 'Anna', 'anna', true],
  ['an initial', 'A.', 'Anna', true],
  ['another initial', 'B.', 'Anna', false],
  ['a short form', 'Bob', 'Robert', true],
  ['two short forms of two names', 'Bob', 'Bill', false],
  ['two names', 'Anna', 'Robert', false],
])('agreeingGivenNames: %s', (_name, a, b, agree) => {
  expect(agreeingGivenNames(a, b)).toBe(agree)
})
