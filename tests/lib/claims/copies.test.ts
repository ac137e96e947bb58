import { expect, test } from 'vitest'
import { findCopies, foldCopies } from '../../../lib/claims/copies'
import { identifyMentions } from '../../../lib/claims/identify-mentions'
import { placeConflicts } from '../../../lib/claims/place-conflicts'
import { spreadConflicts } from '../../../lib/claims/spread-conflicts'
import { unfoldCopies } from '../../../lib/claims/unfold-copies'
import { articleOf, stateAll } from './invented-event'

const BROKE = 'The dam of Ostra broke on Monday.'
const GAVE_WAY = 'On Monday a dam near Ostra gave way.'
const propositionsOf = (...bodies: readonly string[]) =>
  stateAll(bodies.map((body, i) => articleOf(`a${i}`, body))).propositions

test.each([
  ['the same words in other articles', [BROKE, BROKE, BROKE], ['0 1 2']],
  ['other words', [BROKE, GAVE_WAY], []],
  ['the same words twice in one article', [`${BROKE} ${BROKE}`], []],
  ['and twice in two', [`${BROKE} ${BROKE}`, `${BROKE} ${BROKE}`], ['0 2', '1 3']],
  ['whatever the mayor is called', ['The mayor wept.', 'The mayor wept.'], ['0 1']],
  [
    'the same words of other people',
    ['Ada Lind spoke on Monday. She resigned.', 'Tom Holm spoke on Friday. She resigned. He stayed.'],
    [],
  ],
])('copies: %s', (_name, bodies, expected) => {
  expect(findCopies(propositionsOf(...bodies)).map((list) => list.join(' '))).toEqual(expected)
})

const propositions = propositionsOf(BROKE, BROKE, GAVE_WAY, BROKE, GAVE_WAY)
const copies = foldCopies(propositions, findCopies(propositions), true)

test('a wording goes by its first passage, and is compared where different articles give both', () => {
  expect([0, 1, 2, 3, 4].map(copies.firstOf)).toEqual([0, 0, 2, 0, 2])
  expect(copies.of(0)).toEqual([0, 1, 3])
  const pairs = (of: typeof copies) => of.between(0, 2).map(({ a, b }) => `${a} ${b}`)
  expect(pairs(copies)).toEqual(['0 2', '1 2', '2 3', '0 4', '1 4', '3 4'])
  expect(pairs(foldCopies(propositions, findCopies(propositions), false))).toEqual(['0 2', '2 3', '0 4'])
  const both = propositionsOf(`${BROKE} ${GAVE_WAY}`, `${BROKE} ${GAVE_WAY}`)
  expect(foldCopies(both, findCopies(both), true).between(0, 1)).toHaveLength(2)
})

test('groups of wordings hold all their passages, and what is only copied is a group', () => {
  expect(unfoldCopies([[0, 2]], 5, copies)).toEqual([[0, 1, 2, 3, 4]])
  expect(unfoldCopies([], 5, copies)).toEqual([
    [0, 1, 3],
    [2, 4],
  ])
})

test('a contradiction holds the values of all that copy either side', () => {
  const value = (p: number, text: string) => {
    const start = propositions[p]!.start + propositions[p]!.text.indexOf(text)
    return { article: `a${p}`, start, end: start + text.length, text, value: text }
  }
  const conflict = {
    facet: 'status' as const,
    about: 'dam',
    values: [value(1, 'broke'), value(2, 'gave way')],
  }
  const spread = spreadConflicts([{ a: 1, b: 2, score: 1, conflict }], propositions, copies)
  const [found] = spread
  expect(found?.conflict.values).toEqual([
    value(1, 'broke'),
    value(2, 'gave way'),
    value(0, 'broke'),
    value(3, 'broke'),
    value(4, 'gave way'),
  ])
  // Whoever gives a value is shown beside the claim.
  const ids = identifyMentions(propositions)
  const mentions = copies.of(0).map((p) => ({ ...value(p, 'broke'), id: ids[p] ?? '', confidence: 1 }))
  const claim = { id: 'one', aliases: [], text: BROKE, mentions, possible: [], conflicts: [] }
  const [placed] = placeConflicts([claim], spread, propositions)
  expect(placed?.possible.map(({ article }) => article)).toEqual(['a2', 'a4'])
})
