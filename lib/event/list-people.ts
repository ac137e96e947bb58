import type { People, Person } from '../people/person'
import type { Quote } from '../quotes/quote'

/**
 * The people and bodies that a reader should find: those that an article names, and unnamed ones whose words are
 * quoted. What merely stood where a speaker could stand ("the talks suggest …") is none.
 */
export function listPeople({ people, mentions }: People, quotes: readonly Quote[]): readonly Person[] {
  const known = new Set<string>()
  for (const mention of [...mentions.values()].flat()) if (mention.kind === 'name') known.add(mention.person)
  for (const quote of quotes) if (quote.speaker) known.add(quote.speaker.id)
  return people.filter((person) => known.has(person.id))
}
