import { expect, test } from 'vitest'
import { remember } from '../../../lib/text/remember'

test.each([
  ['a key that comes again is computed once', ['a', 'a'], ['a']],
  ['so is one of which nothing is found', ['', ''], ['']],
  ['more keys than are kept begin anew', ['a', 'b', 'c', 'a'], ['a', 'b', 'c', 'a']],
])('%s', (_name, asked, expected) => {
  const computed: string[] = []
  const lengthOf = remember((key: string) => {
    computed.push(key)
    return key.length || null
  }, 2)
  expect(asked.map(lengthOf)).toEqual(asked.map((key) => key.length || null))
  expect(computed).toEqual(expected)
})
