import type { EventProposition } from '../claims/proposition'
import type { Article } from '../text/article'
import { findParagraphs } from '../text/find-paragraphs'
import { findSentences } from '../text/find-sentences'
import { groupBy } from '../text/group-by'
import { sliceOf, type Span } from '../text/span'
import type { ArticleRecord, Ledger, Link } from './ledger'
import { recordPassages, remove } from './record-passages'
import { toPassages } from './sentence'

/**
 * The links of all articles after a build that found these propositions in them, and the id of each proposition's
 * passage. An article that comes back after it was gone finds its links as it left them.
 */
export function recordLinks(
  before: Pick<Ledger, 'articles' | 'links'>,
  articles: readonly Article[],
  propositions: readonly EventProposition[],
  day: string,
): { readonly links: readonly Link[]; readonly ids: readonly string[] } {
  const byArticle = groupBy(before.links, ({ article }) => article)
  const records = new Map(before.articles.map((record) => [record.id, record]))
  const found = groupBy(propositions, ({ article }) => article)
  const taken = new Set(before.links.map(({ id }) => id))
  const links: Link[] = []
  const ids = new Map<string, readonly string[]>()
  for (const { id, body } of articles) {
    const passages = toPassages(body, found.get(id) ?? [])
    const known = byArticle.get(id) ?? []
    const recorded = recordPassages(
      id,
      wake(known, records.get(id)),
      passages,
      day,
      (other) => taken.has(other),
      openAside(
        body,
        passages.map(({ text }) => text),
      ),
    )
    for (const link of keepDates(recorded.links, known)) {
      links.push(link)
      taken.add(link.id)
    }
    ids.set(id, recorded.ids)
  }
  for (const [article, own] of byArticle)
    if (!ids.has(article)) for (const link of own) links.push(remove(link, day))
  return { links, ids: readIds(propositions, ids) }
}

/** The ids in the order of the propositions. */
function readIds(
  propositions: readonly EventProposition[],
  ids: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const next = new Map<string, number>()
  return propositions.map(({ article }) => {
    const at = next.get(article) ?? 0
    next.set(article, at + 1)
    return ids.get(article)?.[at] ?? ''
  })
}

/** Links that went with their article are looked for when it is there again, as if it had never been away. */
function wake(known: readonly Link[], record: ArticleRecord | undefined): readonly Link[] {
  if (!record || record.gone === null) return known
  return known.map((link) =>
    link.gone === record.gone
      ? { ...link, state: link.text === link.was ? 'unchanged' : 'edited', gone: null }
      : link,
  )
}

/** What had been gone before and still is, is gone since then. */
function keepDates(links: readonly Link[], known: readonly Link[]): readonly Link[] {
  const before = new Map(known.map((link) => [link.id, link]))
  return links.map((link) => {
    const old = before.get(link.id)
    return link.state === 'removed' && old?.state === 'removed' ? old : link
  })
}

/** So many texts are looked for in the body as it is; for more it is cheaper cut into sentences once. */
const MOST_SOUGHT = 100

/** Whether a text is a sentence of the body that is none of its passages. Only the paragraphs that hold it are cut. */
function openAside(body: string, passages: readonly string[]): (text: string) => boolean {
  let stating: ReadonlySet<string> | null = null
  let paragraphs: readonly Span[] = []
  let all: ReadonlySet<string> | null = null
  let sought = 0
  const cut = new Map<Span, ReadonlySet<string>>()
  const sentencesOf = (paragraph: Span): ReadonlySet<string> => {
    const known =
      cut.get(paragraph) ?? new Set(findSentences(body, paragraph).map((span) => sliceOf(body, span)))
    cut.set(paragraph, known)
    return known
  }
  return (text) => {
    if (stating === null) {
      stating = new Set(passages)
      paragraphs = findParagraphs(body)
    }
    if (stating.has(text)) return false
    if (++sought > MOST_SOUGHT)
      all ??= new Set(paragraphs.flatMap((paragraph) => [...sentencesOf(paragraph)]))
    if (all) return all.has(text)
    return holdersOf(body, paragraphs, text).some((paragraph) => sentencesOf(paragraph).has(text))
  }
}

/** The paragraphs in which a text begins. */
function holdersOf(body: string, paragraphs: readonly Span[], text: string): readonly Span[] {
  if (text === '') return []
  const holders: Span[] = []
  for (let at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1)) {
    const holder = paragraphs.find(({ start, end }) => start <= at && at < end)
    if (holder) holders.push(holder)
  }
  return holders
}
