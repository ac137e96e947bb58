import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAnswer } from '../../../lib/links/find-answer'

const pages = new Set([
  '/',
  '/_not-found',
  '/events/fire',
  '/events/fire/claims/c1',
  '/events/fire/missing/claim',
  '/events/fire/missing/source',
  '/events/fire/missing/compare',
  '/events/café/missing/claim',
  '/events/flood',
  '/embed/missing',
  '/embed/events/fire/claims/c1',
  '/embed/events/fire/missing',
])

const asked = (page: string) => ({ kind: 'asked', page })
const instead = (page: string) => ({ kind: 'instead', page, status: 404 })

const rows = [
  { name: 'the front page', path: '/', answer: asked('/') },
  { name: 'a claim', path: '/events/fire/claims/c1', answer: asked('/events/fire/claims/c1') },
  { name: 'a claim, escaped', path: '/events/fire/claims/c%31', answer: asked('/events/fire/claims/c1') },
  { name: 'an unknown claim', path: '/events/fire/claims/c2', answer: instead('/events/fire/missing/claim') },
  {
    name: 'an unknown source',
    path: '/events/fire/sources/x',
    answer: instead('/events/fire/missing/source'),
  },
  {
    name: 'two sources that do not stand side by side',
    path: '/events/fire/compare/a/a',
    answer: instead('/events/fire/missing/compare'),
  },
  {
    name: 'one source beside nothing',
    path: '/events/fire/compare/a',
    answer: instead('/events/fire/missing/compare'),
  },
  {
    name: 'one in a name with accents',
    path: '/events/caf%C3%A9/claims/x',
    answer: instead('/events/café/missing/claim'),
  },
  {
    name: 'the page for missing ones itself',
    path: '/events/fire/missing/claim',
    answer: instead('/events/fire/missing/claim'),
  },
  {
    name: 'an event without such a page',
    path: '/events/flood/claims/x',
    answer: asked('/events/flood/claims/x'),
  },
  { name: 'an unknown event', path: '/events/none/claims/x', answer: asked('/events/none/claims/x') },
  {
    name: 'something below a claim',
    path: '/events/fire/claims/c1/more',
    answer: asked('/events/fire/claims/c1/more'),
  },
  { name: 'no claim named', path: '/events/fire/claims/', answer: asked('/events/fire/claims/') },
  {
    name: 'a claim in a frame',
    path: '/embed/events/fire/claims/c1',
    answer: asked('/embed/events/fire/claims/c1'),
  },
  {
    name: 'an unknown claim in a frame',
    path: '/embed/events/fire/claims/c2',
    answer: instead('/embed/events/fire/missing'),
  },
  {
    name: 'one of an event without such a page',
    path: '/embed/events/none/claims/c2',
    answer: instead('/embed/missing'),
  },
  { name: 'nothing that is shown in frames', path: '/embed/x', answer: instead('/embed/missing') },
  { name: 'no frame named', path: '/embed/', answer: asked('/embed/') },
  { name: 'bytes that are no text', path: '/events/fire/%ff', answer: instead('/_not-found') },
  {
    name: 'a way upwards',
    path: '/events/fire/claims/%2e%2e%2f%2e%2e',
    answer: asked('/events/fire/claims/../..'),
  },
]

describe('findAnswer', () => {
  test.each(rows)('$name', ({ path, answer }) => {
    expect(findAnswer(path, pages)).toEqual(answer)
  })

  test('never answers with a page that is not there, whatever is asked', () => {
    const segment = fc.oneof(
      fc.constantFrom('events', 'fire', 'claims', 'missing', '..', '%2f', '%'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        const answer = findAnswer(`/${segments.join('/')}`, pages)
        expect(answer.kind === 'asked' || pages.has(answer.page)).toBe(true)
      }),
    )
  })

  test('a frame of a claim that is gone is asked for: its answer is made then', () => {
    const answers = new Map([['/events/fire/claims/gone', { status: 410 } as const]])
    const path = '/embed/events/fire/claims/gone'
    expect(findAnswer(path, pages, answers)).toEqual(asked(path))
  })

  test('helps nowhere while developing, when no page is known', () => {
    expect(findAnswer('/events/fire/claims/x', new Set())).toEqual(asked('/events/fire/claims/x'))
  })

  test.each([
    ['a claim that has another address', '/events/fire/claims/old', '/events/fire/claims/c1'],
    ['a file of it', '/events/fire/claims/old/citation.bib', '/events/fire/claims/c1/citation.bib'],
    ['a file with a name of its own', '/events/fire/claims/old/a%20b', '/events/fire/claims/c1/a%20b'],
  ])('%s leads there', (_, path, to) => {
    const answers = new Map([
      ['/events/fire/claims/old', { status: 308, to: '/events/fire/claims/c1' } as const],
    ])
    expect(findAnswer(path, new Set([...pages, ...answers.keys()]), answers)).toMatchObject({
      kind: 'moved',
      to,
    })
  })
})
