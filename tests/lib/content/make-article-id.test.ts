import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeArticleId } from '../../../lib/content/make-article-id'

test.each([
  ['harbour-post.txt', 'harbour-post'],
  ['000_2f55.txt', '000_2f55'],
  ['Über die Häfen.md', 'Uber-die-Hafen'],
  ['a.b.html', 'a.b'],
  ['../../etc/passwd.txt', 'passwd'],
  ['..txt', null],
  ['a b%2Fc#d?.txt', 'a-b-2Fc-d'],
  ['港.txt', null],
  ['---.txt', null],
])('%s → %s', (file, id) => expect(makeArticleId(file)).toBe(id))

test('whatever the name, the id is safe in an address and as a file name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const id = makeArticleId(`${name}.txt`)
      if (id === null) return
      expect(id).toMatch(/^[\w][\w.-]{0,99}$/u)
      expect(encodeURIComponent(id)).toBe(id)
      expect(id).not.toContain('..')
    }),
  )
})
