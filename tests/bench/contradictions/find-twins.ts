import { z } from 'zod'
import { findPeople } from '../../../lib/people/find-people'
import type { Person, PersonMention } from '../../../lib/people/person'
import type { Article } from '../../../lib/text/article'
import { readText } from '../../../lib/text/read-text'
import { contains, overlaps, type Span } from '../../../lib/text/span'
import { findTerms } from '../../../lib/text/find-terms'
import { tagWords, type Word } from '../../../lib/text/tag-words'

/** What the bench reads of an annotated event. */
export const Annotated = z.object({
  articles: z.record(z.string(), z.object({ sentences: z.array(z.string()) })),
  claims: z.array(
    z.object({
      mentions: z.array(z.object({ article: z.string(), sentence: z.number(), text: z.string() })),
    }),
  ),
  conflicts: z.array(
    z.object({
      values: z.array(z.object({ article: z.string(), sentence: z.number(), text: z.string() })),
    }),
  ),
})
export type Annotated = z.infer<typeof Annotated>

/** One annotated passage: the part of a sentence that states a claim, in its article. */
export type Passage = {
  readonly article: Article
  readonly sentence: Span
  /** What of the sentence states the claim. */
  readonly stated: Span
  /** The words of `stated`, and of the whole sentence. */
  readonly words: readonly Word[]
  readonly all: readonly Word[]
  /** The people named in `stated`. */
  readonly names: readonly PersonMention[]
}

/** Two passages of different articles that the annotators found to state one claim; `left` is the one to be edited. */
export type Twins = {
  readonly left: Passage
  readonly right: Passage
  /** Whether they share enough words for what stands between them to fill the same place. */
  readonly alike: boolean
  /** Sentences of other articles that state the claim, `right`'s among them, and sentences that share one with `left`. */
  readonly counterparts: readonly { readonly article: string; readonly sentence: Span }[]
  readonly people: readonly Person[]
  /** What the articles other than `left`'s say, whole. */
  readonly others: readonly string[]
}

/** All pairs of passages that share a claim, both ways; passages that cannot be found in the texts are left out. */
export function findTwins(articles: readonly Article[], annotated: Annotated): readonly Twins[] {
  const read = articles.map((article) => ({ article, read: readText(article.body) }))
  const people = findPeople(read)
  const sentences = new Map(
    articles.map((article) => [
      article.id,
      locate(article.body, annotated.articles[article.id]?.sentences ?? []),
    ]),
  )
  const groups = annotated.claims.map(({ mentions }) =>
    mentions.flatMap((mention): readonly Passage[] => {
      const article = articles.find(({ id }) => id === mention.article)
      const sentence = sentences.get(mention.article)?.[mention.sentence]
      if (!article || !sentence) return []
      const at = article.body.slice(sentence.start, sentence.end).indexOf(mention.text)
      if (at < 0) return []
      const stated = { start: sentence.start + at, end: sentence.start + at + mention.text.length }
      const all = tagWords(article.body, sentence)
      const words = all.filter((word) => contains(stated, word))
      const names = (people.mentions.get(article.id) ?? []).filter(
        (name) => name.kind === 'name' && contains(stated, name),
      )
      return [{ article, sentence, stated, words, all, names }]
    }),
  )
  return groups.flatMap((group) =>
    group.flatMap((left) =>
      group
        .filter((right) => right.article !== left.article)
        .map((right) => ({
          left,
          right,
          alike: areAlike(left, right),
          people: people.people,
          others: articles.filter((article) => article !== left.article).map(({ body }) => body),
          counterparts: groups
            .filter((other) =>
              other.some((one) => one.article === left.article && overlaps(one.sentence, left.sentence)),
            )
            .flatMap((other) =>
              other
                .filter((one) => one.article !== left.article)
                .map((one) => ({ article: one.article.id, sentence: one.sentence })),
            ),
        })),
    ),
  )
}

/** Content words that two passages must share, beside the one to be changed, for their details to fill the same slots. */
const LEAST_SHARED = 4

function areAlike(left: Passage, right: Passage): boolean {
  const stems = new Set(findTerms(right.words).map(({ stem }) => stem))
  return (
    new Set(findTerms(left.words).flatMap(({ stem }) => (stems.has(stem) ? [stem] : []))).size >= LEAST_SHARED
  )
}

/** Where each annotated sentence stands in the body; null where it cannot be found. */
export function locate(body: string, sentences: readonly string[]): readonly (Span | null)[] {
  let from = 0
  return sentences.map((sentence) => {
    const at = body.indexOf(sentence, from)
    if (at < 0) return null
    from = at + sentence.length
    return { start: at, end: from }
  })
}
