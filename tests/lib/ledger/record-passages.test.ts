import { describe, expect, test } from 'vitest'
import { recordPassages } from '@/lib/ledger/record-passages'
import { passagesOf } from './passages-of'

const BEFORE = [
  'Boats from both banks came to help.',
  'The dam above the old mill broke on Monday morning, and the mayor said that nobody in the valley was hurt.',
  'The road to the coast is closed.',
]
const PARTS = [
  'The dam above the old mill broke on Monday morning',
  'the mayor said that nobody in the valley was hurt.',
]
const [first = '', whole = '', last = ''] = BEFORE

describe('a sentence that was one passage and is read in parts now', () => {
  const record = (sentences: readonly (readonly string[])[], others: readonly string[]) => {
    const { links } = recordPassages('post', [], passagesOf(BEFORE), '2031-02-12', () => false)
    const linked = links.find(({ text }) => text === whole)
    const isAside = (sentence: string) => others.includes(sentence)
    const after = recordPassages('post', links, passagesOf(sentences), '2031-02-13', () => false, isAside)
    return after.links.find(({ id }) => id === linked?.id)
  }

  test('its link leads to a part, and says nothing of an edit where the sentence stands as it did', () => {
    const link = record([[first], PARTS, [last]], [whole])
    expect(PARTS).toContain(link?.text)
    expect(link).toMatchObject({ state: 'unchanged', was: link?.text })
  })

  test('where the sentence itself was changed its link says so', () => {
    const link = record([[first], PARTS, [last]], [`${PARTS[0] ?? ''}. But ${PARTS[1] ?? ''}`])
    expect(link).toMatchObject({ state: 'edited', was: whole })
  })
})

test('a part whose sentence went does not come back in a look-alike, not in this build and not in the next', () => {
  const rest = [['The council sat until midnight.'], ['It had rained.'], ['The ferry left.']]
  const old = ['The board approved 12 plans for the pier on Monday', 'the mayor signed all of them at noon.']
  const twin = [old[0]?.replace('12', '19') ?? '', old[1] ?? '']
  const record = (links: Parameters<typeof recordPassages>[1], sentences: readonly (readonly string[])[]) =>
    recordPassages('post', links, passagesOf(sentences), '2031-02-12', () => false).links
  const start = record([], [[first], old, ...rest])
  const then = record(start, [[first], ...rest, twin])
  const later = record(then, [[first], ...rest, twin, ['Nobody spoke.']])
  for (const links of [then, later])
    expect(links.find(({ id }) => id === start.find(({ was }) => was === old[1])?.id)?.state).toBe('removed')
})

test('of two sentences that had become one passage, the one that went is gone, though the other says most of its words', () => {
  const [went, stays] = [
    'Some people look at the pier and hate it',
    'I know there are people who hate the pier.',
  ]
  const record = (links: Parameters<typeof recordPassages>[1], sentences: readonly string[]) =>
    recordPassages('post', links, passagesOf(sentences), '2031-02-12', () => false).links
  const start = record([], [first, `${went}.`, stays, last])
  const joined = record(start, [first, `${went}, and ${stays}`, last])
  expect(joined.filter(({ within }) => within !== null)).toHaveLength(1)
  const after = record(joined, [first, stays, last])
  const stateOf = (was: string) =>
    after.find(({ id }) => id === start.find((link) => link.was === was)?.id)?.state
  expect([stateOf(`${went}.`), stateOf(stays)]).toEqual(['removed', 'unchanged'])
})

test('where a new sentence was read as one with its own and then stands there alone, a link is gone', () => {
  const [own, other] = [
    'Everything but the lease was settled.',
    'The clerk kept the keys of both pumps in Va.',
  ]
  const record = (links: Parameters<typeof recordPassages>[1], sentences: readonly string[]) =>
    recordPassages('post', links, passagesOf(sentences), '2031-02-12', () => false).links
  const start = record([], [first, own, last])
  const linkOf = (links: typeof start) =>
    links.find(({ id }) => id === start.find(({ was }) => was === own)?.id)
  const joined = record(start, [first, `${other} ${own}`, last])
  expect(linkOf(joined)?.text).toBe(`${other} ${own}`)
  expect(linkOf(record(joined, [first, other, last]))?.state).toBe('removed')
  expect(linkOf(record(joined, [first, own, last]))?.state).toBe('unchanged')
})
