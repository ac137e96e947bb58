import { describe, expect, test } from 'vitest'
import { isSpeech } from '../../../lib/quotes/is-speech'
import { matchQuotes } from '../../../lib/quotes/match-quotes'
import type { Quote } from '../../../lib/quotes/quote'

const quote = (
  article: string,
  speaker: string | null,
  text: string,
  type: Quote['type'] = 'direct',
): Quote => ({
  id: `${article}: ${text}`,
  article,
  start: 0,
  end: text.length,
  text,
  type,
  speaker:
    speaker === null ? null : { id: speaker, name: speaker, start: 0, end: 0, text: '', confidence: 0.95 },
  cue: null,
  sameAs: [],
})

/** Quotes that share words with those below, so that no word of theirs is rare by accident. */
const OTHERS = [
  quote('x', 'Orr', 'The harbour crews have waited for a contract since the spring.'),
  quote('y', 'Orr', 'No contract will end this strike.'),
  quote('z', 'Orr', 'The council will vote on the harbour budget.'),
]

const LONG = 'We will dredge the harbour channel in May, and the council will pay for it.'

describe('matchQuotes', () => {
  test.each([
    ['the same words', quote('a', 'Holm', LONG), quote('b', 'Holm', LONG), true],
    ['a fragment', quote('a', 'Holm', LONG), quote('b', 'Holm', 'dredge the harbour channel'), true],
    ['a fragment of one rare word', quote('a', 'Holm', 'I was profoundly disgusted by it.'), quote('b', 'Holm', 'disgusted'), true],
    ['two translations', quote('a', 'Holm', 'Nobody wants calm more than the crews.'), quote('b', 'Holm', 'nobody wishes for calm more than the crews.'), true],
    ['another speaker', quote('a', 'Holm', LONG), quote('b', 'Lund', LONG), false],
    ['a long one with no speaker told', quote('a', null, LONG), quote('b', 'Lund', LONG), true],
    ['a short one with no speaker told', quote('a', null, 'dredge the harbour'), quote('b', 'Lund', LONG), false],
    ['the same article', quote('a', 'Holm', LONG), quote('a', 'Holm', 'dredge the harbour channel'), false],
    ['another utterance on the subject', quote('a', 'Holm', LONG), quote('b', 'Holm', 'The harbour channel has silted up for years, and nobody cared.'), false],
    ['nothing but small words', quote('a', 'Holm', 'It is what it is.'), quote('b', 'Holm', 'What is it?'), false],
    ['an indirect quote', quote('a', 'Holm', LONG), quote('b', 'Holm', LONG, 'indirect'), false],
  ])('%s', (_name, one, other, same) => {
    const [first, second] = matchQuotes([one, other, ...OTHERS])
    expect(first?.sameAs).toEqual(same ? [other.id] : [])
    expect(second?.sameAs).toEqual(same ? [one.id] : [])
  }) // prettier-ignore

  test('nothing gives nothing', () => {
    expect(matchQuotes([])).toEqual([])
  })
})

test.each([
  ['words', 'we lost', 'to', true],
  ['one word', 'Sherlock.', 'of', false],
  ['a title with small words', 'The Return of the Tide', 'reading', false],
  ['capitals behind a colon', 'No Way', ':', true],
  ['an exclamation in capitals', 'No Way!', 'of', true],
  ['a handle', '@harbour', 'by', false],
  ['a number', '2,500', 'of', false],
])('isSpeech: %s', (_name, text, before, expected) => {
  const token = {
    start: 0,
    end: 0,
    lemma: before,
    text: before,
    pos: before === ':' ? 'PUNCT' : 'ADP',
  } as const
  expect(
    isSpeech(text, { start: 0, end: 0, paragraph: 0, tokens: [token], sayings: [] }, 1, () => null),
  ).toBe(expected)
})
