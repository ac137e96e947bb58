import type { ReadArticle } from '../text/article'
import { makeId } from '../text/make-id'
import { findMentions, type Figure, type MakeFigure, type NamedPlace } from './find-mentions'
import { findNames } from './find-names'
import { foldName, skeletonOf } from './fold-name'
import type { Group } from './bearers'
import { groupNames } from './group-names'
import { isSingularPerson } from './titles'
import { nameOfGroup } from './name-of-group'
import type { People, Person, PersonMention } from './person'
import { headOf } from './noun-phrase'
import { rankedRole, type RankedRole } from './ranked-role'
import { readSpeech, type Speech } from './read-speech'
import { sexOf } from './sex-of'

/**
 * The people of an event and every place where its articles mean them; bodies and unnamed speakers ("the Harbour
 * Board", "an official") where they speak. Articles without any give an empty list.
 *
 * 1. Find the proper names of every article, 2. group them over all articles by who bears them, 3. walk through each
 * article for unnamed speakers, roles and pronouns.
 *
 *     "Ada Lee, the harbour master, resigned. She said …" → Ada Lee, "harbour master", mentioned by name and as "She"
 */
export function findPeople(articles: readonly ReadArticle[]): People {
  const texts = new Map(articles.map(({ article, read }) => [article.id, read.text]))
  const heard = articles.map(({ article, read }) => ({ id: article.id, read, speech: readSpeech(read) }))
  const named = heard.map(({ id, speech }) => ({
    id,
    names: findNames(speech.read, placesOfSources(speech)),
  }))
  const groups = groupNames(named)
  const people = new Map<string, Person>()
  const places = new Map<string, NamedPlace[]>()
  for (const { person, group } of withIds(groups, texts)) {
    people.set(person.id, person)
    const figure = figureOf(person.id, group, texts)
    for (const { article, name } of group.namings) {
      const inArticle = places.get(article) ?? []
      inArticle.push({ start: name.start, end: name.end, figure })
      places.set(article, inArticle)
    }
  }
  const mentions = new Map<string, readonly PersonMention[]>()
  for (const { id, read, speech } of heard) {
    const inOrder = (places.get(id) ?? []).sort((a, b) => a.start - b.start)
    mentions.set(id, findMentions(read.text, speech, inOrder, addTo(people, id)))
  }
  return { people: [...people.values()], mentions }
}

/** Where the heads of all phrases stand that are said to speak. */
function placesOfSources({ frames }: Speech): ReadonlySet<number> {
  const heads = frames.flatMap(({ tokens, sayings }) =>
    sayings
      .filter(({ kind }) => kind !== 'judges')
      .map(({ source }) => tokens[headOf(tokens, source)]?.start ?? -1),
  )
  return new Set(heads)
}

/**
 * Persons with ids that hang on the family name alone, so that an id stays when another article brings a given name or
 * another spelling. Only a second bearer of a family name needs the given name too.
 */
function withIds(
  groups: readonly Group[],
  texts: ReadonlyMap<string, string>,
): readonly { person: Person; group: Group }[] {
  const taken = new Set<string>()
  return groups.map((group) => {
    const family = skeletonOf(group.family)
    let id = makeId('p', family)
    for (let n = 0; taken.has(id); n++)
      id = makeId('p', family, skeletonOf(group.given.join('')), ...(n ? [String(n)] : []))
    taken.add(id)
    return { person: { id, ...nameOfGroup(group, texts) }, group }
  })
}

function figureOf(id: string, group: Group, texts: ReadonlyMap<string, string>): Figure {
  const roles = new Map<string, RankedRole>()
  for (const { article, name } of group.namings) {
    if (!name.role) continue
    const role = rankedRole(texts.get(article)?.slice(name.role.start, name.role.end) ?? '')
    if (role.head) roles.set(`${role.rank} ${role.head}`, role)
  }
  return { id, sex: sexOf(group), kind: 'human', roles: [...roles.values()] }
}

/**
 * Adds speakers who are no named person. A body is one over all articles, also where its name is written small ("the
 * harbour board"); "an official" is one in each, and so is "the company", which may be another one.
 */
function addTo(people: Map<string, Person>, article: string): MakeFigure {
  const figures = new Map<string, Figure>()
  const figureFor: MakeFigure = (text, kind) => {
    const name = text
      .replace(/^(?:The|An?|His|Her|Their|Its|Some|Many|Several)\b/u, (word) => word.toLowerCase())
      .replace(/\s+/gu, ' ')
    const key = foldName(name).replace(/^the /u, '')
    const role = rankedRole(name.split(/ (?:of|for|in|from|at|with|to|on|by|who) |,|\(/u)[0] ?? '')
    const { head } = role
    const figure = kind === 'body' ? 'body' : kindOf(head)
    const isOne = kind === 'body' || (figure === 'body' && NAMED_SMALL.test(name))
    const id = isOne ? makeId('p', 'body', key) : makeId('p', article, key)
    if (!people.has(id)) people.set(id, { id, name, aliases: [], role: null })
    const sex = /woman$/u.test(head) ? 'she' : /(?<!wo)man$/u.test(head) ? 'he' : null
    return { id, sex, kind: figure, roles: [role] }
  }
  return (text, kind) => {
    const key = `${kind} ${text}`
    const figure = figures.get(key) ?? figureFor(text, kind)
    figures.set(key, figure)
    return figure
  }
}

/** "the harbour board", not "the board". */
const NAMED_SMALL = /^the \S+ \S/u

const kindOf = (head: string): Figure['kind'] =>
  isSingularPerson(head) ? 'human' : /s$|people$/u.test(head) ? 'many' : 'body'
