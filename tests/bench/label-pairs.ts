import { z } from 'zod'
import { rowArticles } from '../../lib/claims/article-rows'
import { foldCopies } from '../../lib/claims/copies'
import { findCandidates } from '../../lib/claims/find-candidates'
import { findPropositions } from '../../lib/claims/find-propositions'
import type { Example } from '../../lib/claims/bin-columns'
import { indexPropositions } from '../../lib/claims/index-propositions'
import { findPairCues } from '../../lib/claims/pair-cues'
import { placePropositions } from '../../lib/claims/place-propositions'
import { findPeople } from '../../lib/people/find-people'
import { findVoices } from '../../lib/event/find-voices'
import { findQuotes } from '../../lib/quotes/find-quotes'
import type { Article } from '../../lib/text/article'
import { readText } from '../../lib/text/read-text'
import { locateIn } from './locate-sentences'

/** What the trainer reads of an annotated event. */
export const Gold = z.object({
  articles: z.record(z.string(), z.object({ sentences: z.array(z.string()) })),
  pairs: z.array(z.tuple([z.string(), z.string(), z.enum(['same', 'related'])])),
})
export type Gold = z.infer<typeof Gold>

/** The candidate pairs of an event with their labels. Pairs that the annotators doubted are left out. */
export function labelPairs(articles: readonly Article[], gold: Gold): readonly Example[] {
  const read = articles.map((article) => ({ article, read: readText(article.body) }))
  const people = findPeople(read)
  const stating = read.map((one) => ({
    ...one,
    propositions: findPropositions(one.read),
    voices: findVoices(findQuotes(one, people), one.article.id),
  }))
  const propositions = placePropositions(stating, people)
  const locate = new Map(Object.entries(gold.articles).map(([id, a]) => [id, locateIn(a.sentences)]))
  const places = propositions.map(({ article, text }) =>
    (locate.get(article)?.(text) ?? []).map((sentence) => `${article}:${sentence}`),
  )
  const labels = new Map(
    gold.pairs.flatMap(
      ([a, b, label]) =>
        [
          [`${a} ${b}`, label],
          [`${b} ${a}`, label],
        ] as const,
    ),
  )
  const index = indexPropositions(propositions)
  const rows = rowArticles(index)
  const candidates = findCandidates(index, rows, foldCopies(propositions, [], true))
  return candidates.flatMap(({ a, b }): readonly Example[] => {
    const found = (places[a] ?? []).flatMap((x) => (places[b] ?? []).map((y) => labels.get(`${x} ${y}`)))
    const same = found.includes('same')
    if (!same && found.includes('related')) return []
    return [{ cues: findPairCues(index, rows, a, b), same, weight: 1 }]
  })
}
