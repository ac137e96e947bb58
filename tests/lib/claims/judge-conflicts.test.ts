import { describe, expect, test } from 'vitest'
import { buildClaims } from '../../../lib/claims/build-claims'
import { articleOf, stateAll } from './invented-event'

/** Three accounts of one night; the judge sees details among sentences of a whole event, as it was trained. */
const ACCOUNTS: readonly (readonly string[])[] = [
  [
    'The Ostra dam broke early on Monday, flooding the village of Lenz.',
    'Rescuers pulled 14 villagers from the roofs of their houses.',
    'Mayor Ada Lind told reporters that the Harbour Board had approved the repair of the dam in May.',
    'The Harbour Board declined to comment.',
    'Insurers expect the damage to reach $40 million.',
    'Fishing in the bay remains forbidden until autumn.',
  ],
  [
    'The village of Lenz was flooded early Monday when the Ostra dam broke.',
    'Rescuers pulled 14 villagers from roofs of houses in Lenz, the fire brigade said.',
    'The Harbour Board had approved the repair of the dam in May, Mayor Ada Lind told reporters.',
    'A school in Brill took in families from Lenz.',
    'The damage is expected to reach $40 million, insurers say.',
    'Tomas Ruiz, who keeps the lock at Brill, heard the dam break.',
  ],
  [
    'Water stood two metres deep in Lenz on Monday morning.',
    'The government of the province sent tents and blankets.',
    'Divers searched the harbour of Brill for a missing boat.',
    'The last inspection of the dam was in 2019.',
  ],
]

const valuesAfter = (from: string, to: string): readonly string[] => {
  const [first = [], second = [], third = []] = ACCOUNTS
  const changed = second.map((sentence) => sentence.replace(from, to))
  const { stating, people } = stateAll([
    articleOf('coast', first.join('\n\n')),
    articleOf('harbour', changed.join('\n\n')),
    articleOf('valley', third.join('\n\n')),
  ])
  return buildClaims(stating, people).flatMap(({ conflicts }) =>
    conflicts.flatMap(({ values }) => values.map(({ text }) => text)),
  )
}

describe('contradictions of an event', () => {
  test('accounts that agree have none', () => {
    expect(valuesAfter('', '')).toEqual([])
  })

  test.each([
    ['a number', 'pulled 14 villagers', 'pulled 31 villagers', '31 villagers'],
    ['a sum', '$40 million', '$75 million', '$75 million'],
    ['an outcome', 'had approved the repair', 'had rejected the repair', 'rejected'],
  ])('%s', (_name, from, to, value) => {
    expect(valuesAfter(from, to)).toContain(value)
  })

  test.each([
    ['a number in words', 'pulled 14 villagers', 'pulled fourteen villagers'],
    ['a rounded sum', '$40 million', 'about $40 million'],
    ['more detail', 'the Ostra dam broke', 'the old Ostra dam suddenly broke'],
    ['another act of another person', 'Tomas Ruiz, who keeps', 'Nils Aker, who keeps'],
    ['a family name alone', 'Mayor Ada Lind', 'Mayor Lind'],
  ])('%s contradicts nothing', (_name, from, to) => {
    expect(valuesAfter(from, to)).toEqual([])
  })
})
