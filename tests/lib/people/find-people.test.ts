import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPeople } from '../../../lib/people/find-people'
import { sliceOf } from '../../../lib/text/span'
import { MENTIONS, NAMES, UNNAMED } from './find-people.cases'
import { HARD_NAMES, HARD_ROLES } from './hard-names.cases'
import { readArticles } from './read-articles'

const people = (...bodies: readonly string[]) => findPeople(readArticles(...bodies))

describe('findPeople names', () => {
  test.each([...NAMES, ...HARD_NAMES])('%s', (_name, bodies, expected) => {
    expect(people(...bodies).people.map(({ name }) => name)).toEqual(expected)
  })

  test.each(HARD_ROLES)('role: %s', (_name, bodies, expected) => {
    expect(people(...bodies).people.map(({ name, role }) => `${name}: ${role}`)).toEqual(expected)
  })

  test('takes the spelling used most, and keeps the others as aliases', () => {
    const [person] = people('Boris Lisenkiy left. Lisenkiy wept.', 'Boris Lisenkyy left.').people
    expect(person).toMatchObject({ name: 'Boris Lisenkiy', aliases: ['Lisenkiy', 'Boris Lisenkyy'] })
  })

  test.each([
    ['before the name', 'Harbour master Anna Holm left.', 'Harbour master'],
    ['behind the name', 'Anna Holm, the harbour master, left.', 'harbour master'],
    ['an office with "of"', 'Secretary of Fisheries Anna Holm left.', 'Secretary of Fisheries'],
    ['no verb before a title', 'It shows him mocking Sen. Anna Holm.', 'Sen.'],
    ['a form of address is none', 'Ms. Anna Holm left.', null],
  ])('role: %s', (_name, body, role) => {
    expect(people(body).people[0]?.role).toBe(role)
  })
})

describe('findPeople mentions', () => {
  test.each(MENTIONS)('%s', (_name, body, expected) => {
    const found = people(body)
    const nameOf = new Map(found.people.map(({ id, name }) => [id, name]))
    const mentions = found.mentions.get('a') ?? []
    expect(mentions.map((mention) => `${sliceOf(body, mention)}: ${nameOf.get(mention.person)}`)).toEqual(
      expected,
    )
  })
})

describe('findPeople unnamed speakers', () => {
  test.each(UNNAMED)('%s', (_name, body, expected) => {
    expect(people(body).people.map(({ name }) => name)).toEqual(expected)
  })
})

describe('ids of people', () => {
  const idOf = (name: string, ...bodies: readonly string[]) =>
    people(...bodies).people.find((person) => person.name === name)?.id

  test('stay when another article comes, with a fuller name or another spelling', () => {
    const alone = idOf('Lisenkyy', 'Mr. Lisenkyy left.')
    expect(alone).toMatch(/^p/u)
    expect(
      idOf(
        'Boris Lisenkyy',
        'Mr. Lisenkyy left. Lisenkyy wept.',
        'Boris Lisenkiy left.',
        'Boris Lisenkyy left.',
      ),
    ).toBe(alone)
  })

  test('are two for two of one name', () => {
    const ids = people('Anna Holm met Robert Holm.').people.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })
})

test('mentions of any text slice back, lie inside it, and name people of the list', () => {
  const piece = fc.constantFrom(
    'Anna Holm', 'Mr. Lund', 'Holm', 'he', 'She', 'said', 'that', ', the minister,', 'The minister', 'according to',
    'an official', '“', '”', '"', '. ', ', ', '\n\n', ' ', 'É', '😀', 'Dr.', "'s", '—', '(', ')',
  ) // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (first, second) => {
      const articles = readArticles(first.join(' '), second.join(' '))
      const found = findPeople(articles)
      const ids = new Set(found.people.map(({ id }) => id))
      expect(ids.size).toBe(found.people.length)
      for (const { article } of articles)
        for (const { start, end, person } of found.mentions.get(article.id) ?? []) {
          expect(ids.has(person)).toBe(true)
          expect(0 <= start && start < end && end <= article.body.length).toBe(true)
          expect(article.body.slice(start, end)).toBe(article.body.slice(start, end).trim())
        }
    }),
  )
})
