import { describe, expect, test } from 'vitest'
import type { EventAnalysis } from '@/lib/event/event-analysis'
import { buildComparison, type ComparedSide } from '@/lib/views/comparison'
import { listPairs } from '@/lib/views/list-pairs'
import { analysis, articles } from './harbour'

function compare(left: string, right: string, of: EventAnalysis = analysis) {
  const view = buildComparison(of, left, right)
  if (!view) throw new Error(`${left} and ${right} are not two sources`)
  return view
}

const tiesOf = (side: ComparedSide) => side.marks.flatMap((mark) => (mark.kind === 'tie' ? [mark] : []))
const words = (side: ComparedSide, kind: string) =>
  side.marks.filter((mark) => mark.kind === kind).map((mark) => side.article.body.slice(mark.start, mark.end))

describe('two sources side by side', () => {
  test.each([
    ['a source beside itself', 'post', 'post'],
    ['an unknown one on the left', 'nobody', 'post'],
    ['an unknown one on the right', 'post', 'nobody'],
  ])('%s is no comparison', (_, left, right) => expect(buildComparison(analysis, left, right)).toBeNull())

  test('count what both tell and where they contradict each other', () => {
    expect(compare('post', 'echo')).toMatchObject({ both: 2, differing: 1 })
    expect(compare('post', 'times')).toMatchObject({ both: 1, differing: 0 })
  })
  test('have one address, whichever side each stands on', () => {
    expect(compare('echo', 'post').path).toBe('/events/harbour/compare/post/echo')
    expect(compare('post', 'echo').path).toBe('/events/harbour/compare/post/echo')
  })
})

describe('passages', () => {
  const { left, right } = compare('times', 'post')

  test('are tied to the passages of the other side for the same claim', () => {
    expect(tiesOf(left).map((tie) => tie.partners.map((partner) => partner.id))).toEqual([['m-post-0'], []])
    expect(tiesOf(right).map((tie) => tie.claims)).toEqual([['c-walkout'], []])
  })
  test('of one side only are counted, and lead to the sources that tell them, in the place of the other', () => {
    expect([left.only, right.only]).toEqual([1, 1])
    expect(tiesOf(left)[1]?.elsewhere).toEqual([])
    expect(tiesOf(right)[1]?.elsewhere.map((at) => at.path)).toEqual([
      '/events/harbour/compare/echo/post#m-post-28',
    ])
  })
  test('hold the place of each claim once: on the left where both tell it', () => {
    expect(tiesOf(left).map((tie) => tie.anchors)).toEqual([['c-walkout'], ['c-fish']])
    expect(tiesOf(right).map((tie) => tie.anchors)).toEqual([[], ['c-length']])
  })
  test('show the words that the other side has not', () => {
    expect(words(left, 'changed')).toEqual(['on', 'Saturday'])
    expect(words(right, 'changed')).toEqual(['at', 'dawn'])
  })
})

describe('contradictions', () => {
  test('are marked where these two contradict each other, under ids that the page has once', () => {
    const { left, right } = compare('post', 'echo')
    expect(words(left, 'conflict')).toEqual(['nine hours'])
    expect(words(right, 'conflict')).toEqual(['six hours'])
    expect(tiesOf(left).map((tie) => tie.differs)).toEqual([false, true])
    const ids = [...left.marks, ...right.marks].filter((m) => m.kind !== 'changed').map((m) => m.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('with a third source stay on its pages', () => {
    const { left } = compare('post', 'times')
    expect(words(left, 'conflict')).toEqual([])
  })
})

test('a quote leads to the other side’s wording of it, and to no third one’s', () => {
  const [first] = analysis.quotes
  if (!first) throw new Error('the fixture has a quote')
  const again = { ...first, id: 'q2', article: 'echo', start: 0, end: 7, text: 'At dawn', sameAs: ['q1'] }
  const quoted = { ...analysis, quotes: [first, again] }
  const variants = (side: ComparedSide) =>
    side.marks.flatMap((mark) => (mark.kind === 'quote' ? mark.variants.map((line) => line.path) : []))
  expect(variants(compare('post', 'echo', quoted).left)).toEqual(['#q2'])
  expect(variants(compare('post', 'times', quoted).left)).toEqual([])
})

test('the letters of a side put another source in its place, or change the sides', () => {
  expect(compare('post', 'echo').left.choices.map(({ kind, path }) => [kind, path])).toEqual([
    ['here', '/events/harbour/compare/post/echo'],
    ['swap', '/events/harbour/compare/echo/post'],
    ['other', '/events/harbour/compare/times/echo'],
  ])
  expect(compare('post', 'echo').right.choices.map(({ path }) => path)).toEqual([
    '/events/harbour/compare/echo/post',
    '/events/harbour/compare/post/echo',
    '/events/harbour/compare/post/times',
  ])
})

describe('the pairs of an event', () => {
  test('are every two sources once, those with most in common first', () => {
    expect(listPairs(analysis).map(({ left, right, both }) => [left.letter + right.letter, both])).toEqual([
      ['AB', 2],
      ['AC', 1],
      ['BC', 1],
    ])
  })
  test('are none where there is one source', () => {
    expect(listPairs({ ...analysis, articles: articles.slice(0, 1) })).toEqual([])
  })
})
