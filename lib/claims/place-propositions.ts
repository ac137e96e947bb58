import type { People, PersonMention } from '../people/person'
import type { ReadArticle } from '../text/article'
import { contains, sliceOf } from '../text/span'
import type { EventProposition, Proposition } from './proposition'

/** An article with what it states (findPropositions). */
export type StatingArticle = ReadArticle & { readonly propositions: readonly Proposition[] }

/** The propositions of all articles, article by article in text order, with the people that each of them means. */
export function placePropositions(
  articles: readonly StatingArticle[],
  people: People,
): readonly EventProposition[] {
  return articles.flatMap(({ article, propositions }, articleIndex) => {
    const mentions = people.mentions.get(article.id) ?? []
    let next = 0
    return propositions.map((p): EventProposition => {
      while ((mentions[next]?.start ?? Infinity) < p.start) next++
      const meant: PersonMention[] = []
      for (let m = next; m < mentions.length; m++) {
        const mention = mentions[m]
        if (!mention || mention.start >= p.end) break
        if (contains(p, mention)) meant.push(mention)
      }
      const text = sliceOf(article.body, p)
      return { ...p, article: article.id, articleIndex, people: meant, text }
    })
  })
}
