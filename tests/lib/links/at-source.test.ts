import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atSource } from '@/lib/links/at-source'

const a = 'https://post.example/a'
const long =
  'Dockers walked out at dawn on Saturday and stayed out for nine hours, the port said, until the last ship had left the harbour.'

describe('the address of a passage where it was published', () => {
  test.each([
    ['a short passage, whole', a, 'Dockers walked out.', `${a}#:~:text=Dockers%20walked%20out.`],
    [
      'a long one, by its ends',
      a,
      long,
      `${a}#:~:text=Dockers%20walked%20out%20at%20dawn%20on,last%20ship%20had%20left%20the%20harbour.`,
    ],
    ['characters with a meaning', a, 'well-known, A & B', `${a}#:~:text=well%2Dknown%2C%20A%20%26%20B`],
    ['an address with a fragment', `${a}#top`, 'Out.', `${a}#top:~:text=Out.`],
    ['half a character', a, 'x\uD800', `${a}#:~:text=x%EF%BF%BD`],
    ['no passage', a, '', a],
    ['no address', null, 'Out.', null],
    ['what is no web address', 'javascript:alert(1)', 'Out.', null],
    ['what is no address', 'https://', 'Out.', null],
  ])('%s', (_, url, passage, expected) => expect(atSource(url, passage)).toBe(expected))

  test('whatever the passage holds, it stays within the fragment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (passage) => {
        const link = atSource(a, passage) ?? ''
        expect(link.startsWith(a)).toBe(true)
        expect(link.slice(a.length)).toMatch(/^(?:#:~:text=[\w.!~*()%]+(?:,[\w.!~*()%]+)?)?$/u)
      }),
    )
  })
})
