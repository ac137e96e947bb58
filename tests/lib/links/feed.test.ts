import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { buildFeed, type FeedEntry } from '@/lib/links/feed'
import { claimEntries, eventEntry } from '@/lib/views/feed-entries'
import { analysis } from '../views/harbour'
import { absolute } from './shared-claim'

const facts = {
  title: 'Harbour',
  description: 'All of it',
  url: 'https://s.example/',
  rssUrl: 'https://s.example/feed.xml',
  jsonUrl: 'https://s.example/feed.json',
}

const entryOf = (text: string): FeedEntry => ({
  title: text,
  url: 'https://s.example/a',
  date: '2026-03-14',
  summary: text,
  lines: [{ text, source: text, url: 'https://s.example/b' }],
})

describe('a feed', () => {
  test('has its entries under their days, and no other clock', () => {
    const { rss, json } = buildFeed(facts, [entryOf('Out')])
    expect(rss).toContain('<pubDate>Sat, 14 Mar 2026 00:00:00 GMT</pubDate>')
    expect(rss).toContain('<lastBuildDate>Sat, 14 Mar 2026 00:00:00 GMT</lastBuildDate>')
    expect(JSON.parse(json)).toMatchObject({
      home_page_url: 'https://s.example/',
      items: [{ url: 'https://s.example/a', title: 'Out', date_published: '2026-03-14T00:00:00.000Z' }],
    })
  })

  test('whatever a text holds, it is one entry whose words are text', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ']]>',
            '<![CDATA[',
            '<item>',
            '</title>',
            '&amp;',
            '<script>',
            '"',
            '\u0000',
            '\uD800',
            '\uFFFE',
          ),
          fc.string({ unit: 'binary', maxLength: 6 }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => `a${parts.join('')}z`)
    fc.assert(
      fc.property(hostile, (text) => {
        const { rss, json } = buildFeed(facts, [entryOf(text)])
        expect(rss).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u)
        const outside = rss.replace(/<!\[CDATA\[[\s\S]*?\]\]>/gu, '')
        expect(outside.match(/<item>/gu)).toHaveLength(1)
        expect(outside).not.toContain(']]>')
        const [item] = JSON.parse(json).items
        const html = new DOMParser().parseFromString(
          `<html><body>${item.content_html}</body></html>`,
          'text/html',
        )
        expect([...html.querySelectorAll('body *')].map((e: Element) => e.localName)).toEqual([
          'p',
          'blockquote',
          'p',
          'p',
          'a',
        ])
      }),
    )
  })
})

describe('what an event’s feed holds', () => {
  test('claims told by several, with every source’s words, the ones it goes by first', () => {
    const entries = claimEntries(analysis, absolute)
    expect(entries.map((entry) => [entry.title, entry.date, entry.summary])).toEqual([
      ['Dockers walked out at dawn.', '2026-03-14', 'Told by 3 of 3 sources'],
      ['The strike lasted nine hours.', '2026-03-14', 'Told by 2 of 3 sources, which differ'],
    ])
    expect(entries[1]?.lines.map((line) => line.source)).toEqual(['The Post', 'The Echo'])
  })

  test('as an entry it says how settled it is', () => {
    expect(eventEntry(analysis, absolute)).toMatchObject({
      title: 'Harbour strike',
      url: 'https://s.example/events/harbour',
      summary: '3 sources · 2 of 3 claims told by several · 1 contradiction · 1 quote',
    })
  })

  test.each([null, 'soon'])('without a day (%s) it is none', (date) => {
    expect(eventEntry({ ...analysis, event: { ...analysis.event, date } }, absolute)).toBeNull()
  })
})
