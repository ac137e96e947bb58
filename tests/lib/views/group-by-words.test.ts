import { describe, expect, test } from 'vitest'
import { groupByWords } from '../../../lib/views/group-by-words'

const line = (name: string, text: string) => ({ name, text })

describe('lines of the same words', () => {
  test.each([
    ['stand together', [line('A', 'no'), line('B', 'never'), line('C', 'no')], [['A', 'C'], ['B']]],
    ['are the same to the character', [line('A', 'No'), line('B', 'no')], [['A'], ['B']]],
    ['may be all of them', [line('A', 'no'), line('B', 'no')], [['A', 'B']]],
    ['may be none', [], []],
  ])('%s', (_, lines, expected) =>
    expect(groupByWords(lines).map((group) => group.map(({ name }) => name))).toEqual(expected),
  )
})
