import { describe, expect, test } from 'vitest'
import { groupBy } from '../../../lib/text/group-by'

const lengths = (words: readonly string[]) => [...groupBy(words, (word) => word.length)]

describe('groupBy', () => {
  test('keeps keys in the order of their first thing, and things in their own', () => {
    expect(lengths(['oaks', 'ash', 'pine', 'elm', 'ash'])).toEqual([
      [4, ['oaks', 'pine']],
      [3, ['ash', 'elm', 'ash']],
    ])
  })

  test('keeps of each thing what is asked for', () => {
    const initials = groupBy(
      ['oaks', 'ash'],
      (word) => word.length,
      (word) => word[0],
    )
    expect([...initials]).toEqual([
      [4, ['o']],
      [3, ['a']],
    ])
  })

  test('has no groups of nothing', () => expect(lengths([])).toEqual([]))
})
