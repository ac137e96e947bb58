import { findPropositions } from '../../../lib/claims/find-propositions'
import { placePropositions } from '../../../lib/claims/place-propositions'
import { findPeople } from '../../../lib/people/find-people'
import type { Article } from '../../../lib/text/article'
import { readText } from '../../../lib/text/read-text'

export const articleOf = (id: string, body: string, date: string | null = null): Article => ({
  id,
  title: null,
  source: id,
  url: null,
  author: null,
  date,
  body,
})

/** Articles with what they state, and their propositions placed in one event. */
export function stateAll(articles: readonly Article[]) {
  const read = articles.map((article) => ({ article, read: readText(article.body) }))
  const people = findPeople(read)
  const stating = read.map((one) => ({ ...one, propositions: findPropositions(one.read) }))
  return { stating, people, propositions: placePropositions(stating, people) }
}

/** Three accounts of a dam that broke; the first paragraph of each is the same news. */
export const DAM: readonly Article[] = [
  articleOf(
    'coast',
    'The Ostra dam broke early on Monday, flooding the village of Lenz.\n\nMayor Ada Lind told reporters that 12 people are missing.\n\nFishing in the bay remains forbidden until autumn.',
  ),
  articleOf(
    'harbour',
    'The Ostra dam broke early Monday and flooded the village of Lenz.\n\nTwelve people are missing, Mayor Ada Lind told reporters.\n\nThe school choir of Brill won a prize in May.',
  ),
  articleOf(
    'valley',
    'Early on Monday the Ostra dam broke; the village of Lenz was flooded.\n\nInsurers have not put a figure on the damage.',
  ),
]
