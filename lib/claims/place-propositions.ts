import type { People, PersonMention } from '../people/person'
import type { ReadArticle } from '../text/article'
import { contains, sliceOf, type Span } from '../text/span'
import { findPlainStems } from './find-plain-stems'
import type { EventProposition, Proposition } from './proposition'
import { wordsOf } from './words-of'

/** An article with what it states (findPropositions). */
export type StatingArticle = ReadArticle & {
  readonly propositions: readonly Proposition[]
  /** Where somebody's words stand, by start; none where nobody looked. */
  readonly voices?: readonly Voice[]
}

/** Somebody's words in an article: a quote, whoever found it. */
export type Voice = Span & { readonly person: string }

/** The propositions of all articles, article by article in text order, with the people that each of them means. */
export function placePropositions(
  articles: readonly StatingArticle[],
  people: People,
): readonly EventProposition[] {
  return articles.flatMap(({ article, read, propositions, voices = [] }, articleIndex) => {
    const mentions = people.mentions.get(article.id) ?? []
    const voicesIn = findOverlaps(voices)
    let next = 0
    return propositions.map((p): EventProposition => {
      while ((mentions[next]?.start ?? Infinity) < p.start) next++
      const own: PersonMention[] = []
      for (let m = next; m < mentions.length; m++) {
        const mention = mentions[m]
        if (!mention || mention.start >= p.end) break
        if (contains(p, mention)) own.push(mention)
      }
      const text = sliceOf(article.body, p)
      const plain = findPlainStems(wordsOf(read, p), own)
      const meant = [...findMeant(mentions, next, p.subject), ...own]
      return { ...p, article: article.id, articleIndex, people: meant, voices: voicesIn(p), plain, text }
    })
  })
}

/** The mentions within a span that ends before mention number `before`, in text order. */
function findMeant(
  mentions: readonly PersonMention[],
  before: number,
  span: Span | null,
): readonly PersonMention[] {
  if (!span) return []
  let from = before
  while ((mentions[from - 1]?.start ?? -1) >= span.start) from--
  return mentions.slice(from, before).filter((mention) => contains(span, mention))
}

/** The people of the voices that overlap a span, each once. To be asked for spans in text order. */
function findOverlaps(voices: readonly Voice[]): (span: Span) => readonly string[] {
  const sorted = [...voices].sort((x, y) => x.start - y.start)
  let next = 0
  let open: Voice[] = []
  return (span) => {
    for (let voice = sorted[next]; voice && voice.start < span.end; voice = sorted[++next]) open.push(voice)
    open = open.filter(({ end }) => end > span.start)
    return [...new Set(open.map(({ person }) => person))]
  }
}
