import { expect, test } from 'vitest'
import type { EventAnalysis } from '../../../lib/event/event-analysis'
import type { Quote } from '../../../lib/quotes/quote'
import { sliceOf } from '../../../lib/text/span'
import { buildUtterances } from '../../../lib/views/utterances'
import { articles } from './harbour'

const analysisOf = (...quotes: readonly Quote[]): EventAnalysis => ({
  schema: 1,
  event: { id: 'harbour', title: 'A strike', date: null },
  articles,
  people: [],
  quotes,
  claims: [],
  sharedCopy: [],
  links: [],
})

const quote = (id: string, article: string, text: string, sameAs: readonly string[]): Quote => ({
  id,
  article,
  start: 0,
  end: text.length,
  text,
  type: 'direct',
  speaker: null,
  cue: null,
  sameAs,
})

const changedIn = (one: string, other: string): readonly (readonly string[])[] =>
  buildUtterances(analysisOf(quote('q1', 'post', one, ['q2']), quote('q2', 'echo', other, ['q1']))).flatMap(
    ({ lines }) => lines.map(({ text, changed }) => changed.map((span) => sliceOf(text, span))),
  )

test.each([
  ['another word', 'We want more peace.', 'We wish more peace', [['want'], ['wish']]],
  ['a capital and a comma', 'no more peace for us.', 'No more peace for us,', [[], []]],
  ['a word more, without its comma', 'We left, badly, at noon', 'We left at noon', [['badly'], []]],
  ['a capital whose small letter is longer', 'İ left at noon today', 'We left at noon', [['İ', 'today'], ['We']]],
  ['nothing', 'We left', 'We left', [[], []]],
])('words that two wordings have otherwise: %s', (_name, one, other, expected) => {
  expect(changedIn(one, other)).toEqual(expected)
}) // prettier-ignore
