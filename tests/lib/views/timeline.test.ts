import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { buildTimeline } from '@/lib/views/timeline'
import { analysis } from './harbour'

type Passage = { readonly article: string; readonly text: string }

/** An event of these claims, each a list of passages; the papers wrote on a Saturday, `undated` on nobody knows which day. */
function eventOf(claims: readonly (readonly Passage[])[], quoted: readonly string[] = []) {
  const bodies = new Map<string, string>()
  const told = claims.map((passages, i): Claim => {
    const mentions = passages.map(({ article, text }) => {
      const body = bodies.get(article) ?? ''
      const at = body.indexOf(text)
      const start = at < 0 ? body.length : at
      if (at < 0) bodies.set(article, `${body}${text} `)
      return { id: `m-${article}-${start}`, article, start, end: start + text.length, text, confidence: 1 }
    })
    return { id: `c${i}`, aliases: [], text: passages[0]?.text ?? '', mentions, possible: [], conflicts: [] }
  })
  const articles = [...bodies].map(([id, body]) => ({
    id,
    body,
    source: id,
    title: null,
    url: null,
    author: null,
    date: id === 'undated' ? null : '2026-03-14',
  }))
  const quotes = quoted.flatMap((text, i) =>
    articles.flatMap(({ id, body }) => {
      const start = body.indexOf(text)
      const span = { article: id, start, end: start + text.length, text }
      return start < 0
        ? []
        : [{ ...span, id: `q${i}`, type: 'direct' as const, speaker: null, cue: null, sameAs: [] }]
    }),
  )
  return { ...analysis, articles, claims: told, quotes }
}

const linesOf = (moments: ReturnType<typeof buildTimeline>['dated']) =>
  moments.map(({ name, entries }) => [
    name,
    ...entries.map(({ source, also, before, time, after }) =>
      [source.name, ...also.map((s) => s.name), `${before}[${time}]${after}`].join(' '),
    ),
  ])

const post = (text: string): Passage => ({ article: 'post', text })
const echo = (text: string): Passage => ({ article: 'echo', text })
const undated = (text: string): Passage => ({ article: 'undated', text })

describe('the timeline of an event', () => {
  test('is in the order of the calendar, years before their months, months before their days', () => {
    const event = eventOf([
      [post('Dockers walked out on Thursday.')],
      [post('The port opened in 1931.')],
      [post('They had met on March 9.')],
      [post('Wages fell in March 2026.')],
    ])
    expect(linesOf(buildTimeline(event).dated)).toEqual([
      ['1931', 'post The port opened in [1931].'],
      ['March 2026', 'post Wages fell in [March 2026].'],
      ['Monday 9 March 2026', 'post They had met on [March 9].'],
      ['Thursday 12 March 2026', 'post Dockers walked out on [Thursday].'],
    ])
  })

  test('has one entry for a claim that several date alike, and two where they differ', () => {
    const event = eventOf([
      [post('Dockers walked out on Thursday.'), echo('On Thursday the dockers left.')],
      [post('Lind spoke on Thursday.'), echo('Lind spoke on Friday.')],
    ])
    expect(linesOf(buildTimeline(event).dated)).toEqual([
      [
        'Thursday 12 March 2026',
        'post echo Dockers walked out on [Thursday].',
        'post Lind spoke on [Thursday].',
      ],
      ['Friday 13 March 2026', 'echo Lind spoke on [Friday].'],
    ])
  })

  test('shows a passage of two claims once, with the claim that more sources tell', () => {
    const walkout = post('Dockers walked out on Thursday.')
    const event = eventOf([[walkout], [walkout, echo('On Thursday the dockers left.')]])
    const [moment] = buildTimeline(event).dated
    expect(moment?.entries.map(({ claim, path }) => [claim, path])).toEqual([
      ['c1', '/events/harbour/sources/post#m-post-0'],
    ])
  })

  test('keeps apart what has no date: weekdays from Monday, then days', () => {
    const event = eventOf([
      [undated('It ended on Sunday.')],
      [undated('It began on Monday.')],
      [undated('They met on March 9.')],
      [undated('They spoke yesterday.')],
    ])
    const { dated, undated: rest } = buildTimeline(event)
    expect(dated).toEqual([])
    expect(linesOf(rest).map(([name]) => name)).toEqual(['Monday', 'Sunday', '9 March'])
  })

  test('leaves out days in quoted words, and keeps years there', () => {
    const event = eventOf(
      [[post('“We struck on Thursday,” said Lind.')], [post('“We struck in 1931,” said Lind.')]],
      ['We struck on Thursday,', 'We struck in 1931,'],
    )
    expect(linesOf(buildTimeline(event).dated)).toEqual([['1931', 'post “We struck in [1931],” said Lind.']])
  })

  test('is empty where no article gives a time', () => {
    const event = eventOf([[post('Dockers walked out at dawn.')]])
    expect(buildTimeline(event)).toEqual({ dated: [], undated: [] })
  })
})
