import { describe, expect, test } from 'vitest'
import { formatDate } from '@/lib/links/format-date'
import { newsArticle } from '@/lib/links/json-ld'
import { parseSiteUrl } from '@/lib/links/parse-site-url'
import { claimPath, passagePath } from '@/lib/links/paths'

test.each([
  ['plain ids', claimPath('harbour', 'c1'), '/events/harbour/claims/c1'],
  ['a passage', passagePath('harbour', 'post', 'm1'), '/events/harbour/sources/post#m1'],
  ['what could lead elsewhere', claimPath('../x', 'a/b?c#d'), '/events/..%2Fx/claims/a%2Fb%3Fc%23d'],
])('paths: %s', (_, path, expected) => expect(path).toBe(expected))

test.each([
  ['2025-02-12', '12 February 2025'],
  ['2024-02-29', '29 February 2024'],
  ['soon', null],
  ['', null],
  [null, null],
])('the date %s reads %s', (date, text) => expect(formatDate(date)).toBe(text))

describe('the site’s address', () => {
  test('is this machine where nothing is said', () =>
    expect(parseSiteUrl(undefined).href).toBe('http://localhost:3000/'))
  test('is what is said', () =>
    expect(parseSiteUrl(' https://news.example ').href).toBe('https://news.example/'))
  test.each(['news.example', 'ftp://news.example', 'javascript:alert(1)'])('cannot be %s', (text) =>
    expect(() => parseSiteUrl(text)).toThrow(/SITE_URL/u),
  )
})

test('structured data leaves out what is not known', () => {
  const article = { id: 'post', title: null, source: 'The Post', url: null, author: null, date: null }
  const data = newsArticle((path) => `https://s.example${path}`, { id: 'harbour', title: 'Strike' }, article)
  expect(data).toMatchObject({ headline: 'Strike', url: 'https://s.example/events/harbour/sources/post' })
  expect(Object.keys(data)).not.toContain('datePublished')
})
