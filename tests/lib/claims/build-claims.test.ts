import { describe, expect, test } from 'vitest'
import { buildClaims } from '../../../lib/claims/build-claims'
import type { Claim } from '../../../lib/claims/claim'
import type { Article } from '../../../lib/text/article'
import { articleOf, DAM, stateAll } from './invented-event'

const claimsOf = (articles: readonly Article[]): readonly Claim[] => {
  const { stating, people } = stateAll(articles)
  return buildClaims(stating, people)
}
const tellers = ({ mentions }: Claim) => [...new Set(mentions.map(({ article }) => article))]
const withText = (claims: readonly Claim[], part: string) =>
  claims.find(({ mentions }) => mentions.some(({ text }) => text.includes(part)))

/** Where a link to `id` leads: every claim that goes by it or once did. */
const resolve = (claims: readonly Claim[], id: string) =>
  claims.filter((claim) => claim.id === id || claim.aliases.includes(id))

/** What a reader relies on: one claim per id, and every passage still reached by the link it would have had alone. */
function expectSoundIds(articles: readonly Article[]): void {
  const claims = claimsOf(articles)
  const names = claims.flatMap(({ id, aliases }) => [id, ...aliases])
  expect(new Set(names).size).toBe(names.length)
  for (const article of articles)
    for (const alone of claimsOf([article])) {
      const found = resolve(claims, alone.id)
      expect(found).toHaveLength(1)
      expect(found[0]?.mentions.map(({ id }) => id)).toContain(alone.mentions[0]?.id)
    }
}

test('of what many copy, two wordings are one claim still, and contradict each other for all', () => {
  const toll = (count: string) => `The flood at Lenz left ${count} people dead on Monday, the mayor said.`
  const lead = 'The Ostra dam broke early on Monday, flooding the village of Lenz.'
  const many = Array.from({ length: 60 }, (_, i) =>
    articleOf(
      `a${i}`,
      i < 40 ? `${lead}\n\n${toll('12')}` : `Early on Monday the Ostra dam broke.\n\n${toll('30')}`,
    ),
  )
  const claims = claimsOf(many)
  expect(tellers(withText(claims, 'dam broke') ?? claims[0]!)).toHaveLength(60)
  const [conflict, ...others] = claims.flatMap(({ conflicts }) => conflicts)
  expect(others).toEqual([])
  expect(new Set(conflict?.values.map(({ article }) => article)).size).toBe(60)
})

describe('the claims of three accounts', () => {
  const claims = claimsOf(DAM)

  test('what all tell is one claim with three tellers', () => {
    expect(tellers(withText(claims, 'dam broke') ?? claims[0]!)).toEqual(['coast', 'harbour', 'valley'])
  })
  test('what two tell has two tellers', () => {
    expect(tellers(withText(claims, 'are missing') ?? claims[0]!)).toEqual(['coast', 'harbour'])
  })
  test('what one tells is a claim of its own, beyond doubt', () => {
    const alone = withText(claims, 'school choir')
    expect(alone?.mentions.map(({ article, confidence }) => [article, confidence])).toEqual([['harbour', 1]])
    expect(alone?.aliases).toEqual([])
  })
  test('whatever is said is told by some claim, and every mention slices back to its text', () => {
    const told = claims.flatMap(({ mentions }) => mentions.map(({ text }) => text))
    for (const { body } of DAM)
      expect(told.reduce((rest, text) => rest.replace(text, ''), body).replace(/[;,\s]|\band\b/gu, '')).toBe(
        '',
      )
    for (const { mentions, possible } of claims)
      for (const { article, start, end, text } of [...mentions, ...possible])
        expect(DAM.find(({ id }) => id === article)?.body.slice(start, end)).toBe(text)
  })
  test('a claim is worded by one of its mentions', () => {
    for (const { text, mentions } of claims) expect(mentions.map((m) => m.text)).toContain(text)
  })
  test('no possible passage is a mention of the same claim', () => {
    for (const { mentions, possible } of claims)
      for (const { id } of possible) expect(mentions.map((m) => m.id)).not.toContain(id)
  })
})

describe('ids', () => {
  const [coast, harbour, valley] = DAM as readonly [Article, Article, Article]
  const dam = (articles: readonly Article[]) => withText(claimsOf(articles), 'dam broke')

  test.each([
    ['three accounts', DAM],
    ['two', [coast, valley]],
    ['the same in another order', [valley, coast, harbour]],
    ['ten copies of one', Array.from({ length: 10 }, (_, i) => ({ ...coast, id: `copy-${i}` }))],
    ['an account that repeats itself', [articleOf('twice', `${coast.body}\n\n${coast.body}`), harbour]],
  ])('every passage’s own link leads to one claim that holds it: %s', (_name, articles) => {
    expectSoundIds(articles)
  })

  test('a claim keeps its id when a later account comes', () => {
    expect(dam(DAM)?.id).toBe(dam([coast, harbour])?.id)
    expect(dam(DAM)?.id).toBe(dam([coast])?.id)
  })
  test('later is by date where there is one, whatever the ids', () => {
    const dated = [
      { ...harbour, date: '2031-03-03' },
      { ...coast, date: '2031-03-04' },
    ]
    expect(dam(dated)?.id).toBe(dam([harbour])?.id)
  })
  test('the order in which articles are given does not matter', () => {
    expect(dam([valley, harbour, coast])?.id).toBe(dam(DAM)?.id)
  })
  test('an account that goes leaves the others their link', () => {
    const before = dam(DAM)
    const after = dam([harbour, valley])
    expect([before?.id, ...(before?.aliases ?? [])]).toContain(after?.id)
  })
  test('a change elsewhere in an article leaves its other claims their ids', () => {
    const changed = { ...coast, body: coast.body.replace('until autumn', 'until further notice') }
    expect(dam([changed, harbour, valley])?.id).toBe(dam(DAM)?.id)
    expect(withText(claimsOf([changed]), 'Fishing')?.id).not.toBe(withText(claimsOf([coast]), 'Fishing')?.id)
  })
  test('spacing, case and kinds of marks do not change an id', () => {
    const dressed = { ...coast, body: coast.body.replace('early on Monday,', 'EARLY  on “Monday”,') }
    expect(dam([dressed])?.id).toBe(dam([coast])?.id)
  })
  test('one text in two articles, or twice in one, has several ids', () => {
    const ids = claimsOf([articleOf('a', 'Rain fell.\n\nRain fell.'), articleOf('b', 'Rain fell.')]).flatMap(
      ({ mentions }) => mentions.map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(3)
  })
})
