import { NEWS_MODIFIERS } from './news-modifiers'
import { NEWS_NOUNS } from './news-nouns'
import { NEWS_VERBS } from './news-verbs'

/**
 * Words that news puts for one another, one group an entry: what WordNet files under different senses, or one as a kind of
 * the other. Written for this list. Left out is what makes another claim: ranks, amounts, outcomes, degrees of harm.
 */
export const NEWS_SYNONYMS: readonly string[] = [NEWS_VERBS, NEWS_NOUNS, NEWS_MODIFIERS].flatMap((list) =>
  list.trim().split('\n'),
)
