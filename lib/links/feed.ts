import { Feed, type Item } from 'feed'
import { mendSurrogates } from '../text/mend-surrogates'
import { escapeHtml } from './escape-html'

/** One entry of a feed. Addresses are full ones. */
export type FeedEntry = {
  readonly title: string
  readonly url: string
  /** ISO 8601 day. */
  readonly date: string
  /** What it says in a line. */
  readonly summary: string
  /** Sources' words, each with its source and the address of its passage. */
  readonly lines: readonly { readonly text: string; readonly source: string; readonly url: string }[]
}

export type FeedFacts = {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly rssUrl: string
  readonly jsonUrl: string
}

/** A feed in both its forms. Its own date is that of its newest entry: the clock of whoever builds it says nothing. */
export function buildFeed(facts: FeedFacts, entries: readonly FeedEntry[]): { rss: string; json: string } {
  const newest =
    entries
      .map((entry) => entry.date)
      .toSorted()
      .at(-1) ?? '1970-01-01'
  const feed = new Feed({
    id: facts.url,
    title: plain(facts.title),
    description: plain(facts.description),
    link: facts.url,
    language: 'en',
    generator: 'Synoptic',
    updated: dayOf(newest),
    feedLinks: { rss: facts.rssUrl, json: facts.jsonUrl },
  })
  for (const entry of entries) feed.addItem(itemOf(entry))
  return { rss: feed.rss2(), json: feed.json1() }
}

const itemOf = (entry: FeedEntry): Item => ({
  id: entry.url,
  guid: entry.url,
  link: entry.url,
  title: plain(entry.title),
  date: dayOf(entry.date),
  published: dayOf(entry.date),
  description: plain(entry.summary),
  content: `<p>${escapeHtml(plain(entry.summary))}</p>${entry.lines.map(quotation).join('')}`,
})

const quotation = ({ text, source, url }: FeedEntry['lines'][number]): string =>
  `<blockquote cite="${escapeHtml(url)}"><p>“${escapeHtml(plain(text))}”</p><p>— <a href="${escapeHtml(url)}">${escapeHtml(plain(source))}</a></p></blockquote>`

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** Without the characters that XML cannot hold in any form, nor what ends a CDATA section: the library escapes the first of those alone. */
const plain = (text: string): string =>
  mendSurrogates(text)
    .replaceAll(']]>', ']] >')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, ' ')
