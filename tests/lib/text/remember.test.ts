import { expect, test } from 'vitest'
import { remember } from '../../../lib/text/remember'

test.each([
  ['a key that comes again is computed once', ['a', 'a'], ['a']],
  ['so is one of which nothing is found', ['', ''], ['']],
  ['of more keys than are kept the oldest goes', ['a', 'b', 'c', 'a'], ['a', 'b', 'c', 'a']],
  ['and no other', ['a', 'b', 'c', 'b', 'd', 'c'], ['a', 'b', 'c', 'd']],
])('%s', (_name, asked, expected) => {
  const computed: string[] = []
  const lengthOf = remember((key: string) => {
    computed.push(key)
    return key.length || null
  }, 2)
  expect(asked.map(lengthOf)).toEqual(asked.map((key) => key.length || null))
  expect(computed).toEqual(expected)
})
