import { contains } from '../text/span'
import type { Statement } from './conflict/detail'
import type { StatingArticle } from './place-propositions'
import type { EventProposition } from './proposition'
import { wordsOf } from './words-of'

/** A blob without full stops is read this far; details are compared each with each. */
const MOST_WORDS = 300

/** The propositions as the rules for contradictions read them, in the same order. */
export function statePropositions(
  propositions: readonly EventProposition[],
  articles: readonly StatingArticle[],
): readonly Statement[] {
  return propositions.map((p): Statement => {
    const from = articles[p.articleIndex]
    return {
      article: p.article,
      sentence: p.sentence,
      body: from?.article.body ?? '',
      words: from ? wordsOf(from.read, p).slice(0, MOST_WORDS) : [],
      people: p.people.filter((mention) => contains(p, mention)),
    }
  })
}
