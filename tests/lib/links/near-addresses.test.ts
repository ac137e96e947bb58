import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNearPaths, insertNear } from '@/lib/links/near-addresses'
import { answerMeta, GONE, readAnswer } from '@/lib/links/page-answer'

const PAGES = [
  '/events/fire/claims/c1abcdefg',
  '/events/fire/claims/c9zzzzzzz',
  '/events/flood/claims/c1abcdefg',
  '/events/fire',
]

describe('near addresses', () => {
  test.each([
    ['one letter wrong', '/events/fire/claims/c1abcdefh', ['/events/fire/claims/c1abcdefg']],
    ['cut off', '/events/fire/claims/c1abc', ['/events/fire/claims/c1abcdefg']],
    ['in capitals', '/events/fire/claims/C1ABCDEFG', ['/events/fire/claims/c1abcdefg']],
    ['another id', '/events/fire/claims/c5qqqqqqq', []],
    ['too short to tell', '/events/fire/claims/c1', []],
    ['another event', '/events/storm/claims/c1abcdefg', []],
  ])('%s', (_, path, near) => expect(findNearPaths(path, PAGES)).toEqual(near))

  test('stand in the page’s own place, and nowhere without one', () => {
    const near = [{ path: '/events/fire/claims/c1', title: 'A &lt;b&gt;' }]
    expect(insertNear('<div data-near=""></div>', near)).toContain(
      '<a class="reading-link" href="/events/fire/claims/c1">A &lt;b&gt;</a>',
    )
    expect(insertNear('<p></p>', near)).toBe('<p></p>')
    expect(insertNear('<div data-near=""></div>', [])).toBe('<div data-near=""></div>')
  })

  test('whatever is asked for, only pages that are there', () =>
    fc.assert(
      fc.property(fc.string(), (path) => {
        for (const page of findNearPaths(path, PAGES)) expect(PAGES).toContain(page)
      }),
    ))
})

describe('the answer that a page asks for', () => {
  const page = (content: string) => `<head><meta name="synoptic:answer" content="${content}"/></head>`

  test.each([
    ['gone', page('410'), { status: 410 }],
    ['another address', page('308 /events/fire/claims/c1'), { status: 308, to: '/events/fire/claims/c1' }],
    [
      'a place in a page',
      page('308 /events/fire/sources/post#m1'),
      { status: 308, to: '/events/fire/sources/post#m1' },
    ],
    ['another site behind a place', page('308 /#//evil.example'), { status: 200 }],
    ['another site', page('308 //evil.example'), { status: 200 }],
    ['another site in full', page('308 https://evil.example'), { status: 200 }],
    ['another status', page('500'), { status: 200 }],
    ['none', '<head></head>', { status: 200 }],
  ])('%s', (_, html, answer) => expect(readAnswer(html)).toEqual(answer))

  test('an ordinary page says nothing', () => {
    expect(answerMeta({ status: 200 })).toEqual({})
    expect(answerMeta(GONE)).toEqual({ 'synoptic:answer': '410' })
  })
})
