import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolvePassages, type Fate } from '@/lib/ledger/resolve-passages'
import { passagesOf } from './passages-of'
import { CASES } from './resolve-passages.cases'

type Sentences = Parameters<typeof passagesOf>[0]
const resolve = (before: Sentences, after: Sentences): readonly Fate[] =>
  resolvePassages(passagesOf(before), passagesOf(after))

describe('what became of a passage', () => {
  test.each(CASES)('$name', ({ before, after, of, to }) => {
    const fate = resolve(before, after)[of]
    expect(fate?.kind === 'lives' ? fate.at : null).toBe(to)
  })

  test('what jumped over others has moved, what was pushed down has not', () => {
    const fates = resolve(
      ['One fell.', 'Two rose.', 'Three stood.'],
      ['New.', 'Two rose.', 'Three stood.', 'One fell.'],
    )
    expect(fates.map((fate) => fate.kind === 'lives' && fate.moved)).toEqual([true, false, false])
  })
})

const words = ['dam', 'Lind', '12', 'not', 'broke', 'the', 'pier', 'and', '“we', 'said.”', 'Monday', 'three']
const sentence = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((list) => `${list.join(' ')}.`),
  fc.string({ unit: 'binary' }),
)
const text = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 12 })

describe('whatever the texts', () => {
  test('every place is one of the new text, and parts enclose it', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        const fates = resolve(before, after)
        expect(fates).toHaveLength(before.flat().length)
        for (const fate of fates)
          if (fate.kind === 'lives') {
            expect(fate.parts[0]).toBeLessThanOrEqual(fate.at)
            expect(fate.parts[1]).toBeGreaterThanOrEqual(fate.at)
            expect(after.flat()[fate.at]).toBeDefined()
          }
      }),
    ))

  test('a sentence that is once in both is found wherever it stands', () =>
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, i, k) => {
        const own = 'The lighthouse keeper of Skerry Point resigned in 1931.'
        const old = before.toSpliced(i % (before.length + 1), 0, [own])
        const fresh = after.toSpliced(k % (after.length + 1), 0, [own])
        const fate = resolve(old, fresh)[old.flat().indexOf(own)]
        expect(fate).toMatchObject({ kind: 'lives', at: fresh.flat().indexOf(own) })
      }),
    ))

  test('nothing is found in nothing', () =>
    fc.assert(
      fc.property(text, (before) => {
        expect(resolve(before, []).every(({ kind }) => kind === 'removed')).toBe(true)
      }),
    ))
})

test('a long list of near twins comes to an end', () => {
  const twins = (year: number) =>
    Array.from({ length: 600 }, (_, i) => `Ward ${i} counted ${i * 7} votes for the measure in ${year}.`)
  const fates = resolve(twins(2030), twins(2031))
  expect(fates).toHaveLength(600)
})
