import { expect, test } from 'vitest'
import { checkAnalysis } from '../../../lib/content/check-analysis'
import type { EventAnalysis } from '../../../lib/event/event-analysis'

const BODY = 'Ada Lee said “yes” twice.'

const passage = (start: number, end: number, text = BODY.slice(start, end)) => ({
  article: 'a',
  start,
  end,
  text,
})
const mention = (text?: string) => ({ id: 'm1', confidence: 1, ...passage(0, 7, text) })

const analysis = (over: {
  quote?: string
  cue?: string
  mention?: string
  value?: string
}): EventAnalysis => ({
  schema: 1,
  event: { id: 'vote', title: 'Vote', date: null },
  articles: [{ id: 'a', title: null, source: 'A', url: null, author: null, date: null, body: BODY }],
  people: [],
  quotes: [
    {
      id: 'q1',
      ...passage(14, 17, over.quote),
      type: 'direct',
      speaker: { id: 'p1', name: 'Ada Lee', start: 0, end: 7, text: 'Ada Lee', confidence: 0.95 },
      cue: { start: 8, end: 12, text: over.cue ?? 'said' },
      sameAs: [],
    },
  ],
  claims: [
    {
      id: 'c1',
      aliases: [],
      text: 'Ada Lee',
      mentions: [mention(over.mention)],
      possible: [],
      conflicts: [{ facet: 'number', about: 'x', values: [{ ...passage(19, 24, over.value), value: '2' }] }],
    },
  ],
  sharedCopy: [],
  links: [],
})

test('an analysis whose passages are all verbatim has no faults', () =>
  expect(checkAnalysis(analysis({}))).toEqual([]))

test.each([
  ['a quote', { quote: 'no!' }, 'quote q1: "no!" is not a[14, 17]'],
  ['a cue', { cue: 'says' }, 'quote q1: "says" is not a[8, 12]'],
  ['a mention', { mention: 'Bo Chen' }, 'claim c1: "Bo Chen" is not a[0, 7]'],
  ['a value', { value: 'thrice' }, 'claim c1: "thrice" is not a[19, 24]'],
])('%s that is not is named', (_, over, fault) => expect(checkAnalysis(analysis(over))).toEqual([fault]))
