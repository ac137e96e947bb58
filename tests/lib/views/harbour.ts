import type { Claim, Mention } from '@/lib/claims/claim'
import type { EventAnalysis } from '@/lib/event/event-analysis'
import type { Article } from '@/lib/text/article'

const article = (id: string, source: string, body: string): Article => ({
  id,
  source,
  body,
  title: null,
  url: null,
  author: null,
  date: '2026-03-14',
})

/** An invented event: a strike in a harbour, told by three papers. */
export const articles = [
  article(
    'post',
    'The Post',
    'Dockers walked out at dawn. The strike lasted nine hours.\n\n“We will be back,” said Ada Lind.',
  ),
  article('echo', 'The Echo', 'At dawn the dockers walked out.\n\nIt lasted six hours, the port said.'),
  article('times', 'The Times', 'Dockers walked out on Saturday. Fish prices rose.'),
]

/** A passage of an article, by its words. */
export function mention(articleId: string, text: string, confidence = 0.9): Mention {
  const body = articles.find((a) => a.id === articleId)?.body ?? ''
  const start = body.indexOf(text)
  if (start < 0) throw new Error(`"${text}" does not stand in ${articleId}`)
  return {
    id: `m-${articleId}-${start}`,
    article: articleId,
    start,
    end: start + text.length,
    text,
    confidence,
  }
}

const claim = (id: string, mentions: readonly Mention[], more: Partial<Claim> = {}): Claim => ({
  id,
  aliases: [],
  text: mentions[0]?.text ?? '',
  mentions,
  possible: [],
  conflicts: [],
  ...more,
})

const value = (articleId: string, text: string) => {
  const { article, start, end } = mention(articleId, text)
  return { article, start, end, text, value: text }
}

const walkout = claim('c-walkout', [
  mention('post', 'Dockers walked out at dawn.'),
  mention('echo', 'At dawn the dockers walked out.'),
  mention('times', 'Dockers walked out on Saturday.'),
])
const length = claim(
  'c-length',
  [mention('post', 'The strike lasted nine hours.'), mention('echo', 'It lasted six hours, the port said.')],
  {
    aliases: ['c-old'],
    conflicts: [
      { facet: 'number', about: 'lasted', values: [value('post', 'nine hours'), value('echo', 'six hours')] },
    ],
  },
)
const fish = claim('c-fish', [mention('times', 'Fish prices rose.')])

const quoted = mention('post', 'We will be back,')

export const analysis: EventAnalysis = {
  schema: 1,
  event: { id: 'harbour', title: 'Harbour strike', date: '2026-03-14' },
  articles,
  people: [{ id: 'p-lind', name: 'Ada Lind', aliases: [], role: 'shop steward' }],
  quotes: [
    {
      id: 'q1',
      article: 'post',
      start: quoted.start,
      end: quoted.end,
      text: quoted.text,
      type: 'direct',
      speaker: { id: 'p-lind', name: 'Ada Lind', start: 0, end: 0, text: 'Ada Lind', confidence: 0.95 },
      cue: null,
      sameAs: [],
    },
  ],
  claims: [fish, length, walkout],
  sharedCopy: [],
  links: [],
}
