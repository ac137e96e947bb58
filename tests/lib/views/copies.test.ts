import { describe, expect, test } from 'vitest'
import { countIndependent, groupCopies } from '@/lib/views/copies'
import { analysis } from './harbour'

const copied = (...pairs: readonly (readonly [readonly string[], number])[]) => ({
  ...analysis,
  sharedCopy: pairs.map(([articles, share]) => ({ articles, share })),
})

describe('articles that print the same text', () => {
  test.each([
    ['nobody copies', copied(), ['post', 'echo', 'times']],
    ['two', copied([['echo', 'times'], 0.9]), ['post', 'echo times']],
    ['a paragraph in common', copied([['echo', 'times'], 0.3]), ['post', 'echo', 'times']],
    ['three, two by two', copied([['post', 'times'], 0.9], [['echo', 'times'], 0.5]), ['post echo times']],
    [
      'a copy, and a part of it elsewhere',
      copied([['post', 'echo'], 1], [['echo', 'times'], 0.2]),
      ['post echo', 'times'],
    ],
  ])('%s', (_, event, groups) => expect(groupCopies(event).map((group) => group.join(' '))).toEqual(groups))

  test('count as one among those that tell a claim', () => {
    const event = copied([['post', 'echo'], 0.8])
    expect(countIndependent(event, ['post', 'echo', 'times'])).toBe(2)
    expect(countIndependent(event, ['post', 'echo'])).toBe(1)
    expect(countIndependent(event, ['echo', 'times'])).toBe(2)
    expect(countIndependent(event, [])).toBe(0)
  })
})
