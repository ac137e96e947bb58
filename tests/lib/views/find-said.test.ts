import { describe, expect, test } from 'vitest'
import type { EventAnalysis } from '@/lib/event/event-analysis'
import type { Quote } from '@/lib/quotes/quote'
import { findSaid } from '@/lib/views/find-said'
import { analysis } from './harbour'

const span = (body: string, text: string) => {
  const start = body.indexOf(text)
  if (start < 0) throw new Error(`"${text}" is not in the text`)
  return { start, end: start + text.length, text }
}

function saidIn(
  body: string,
  passage: string,
  quotes: readonly { text: string; cue: string | null; type?: Quote['type'] }[],
) {
  const found = quotes.map(({ text, cue, type = 'indirect' }, i): Quote => ({
    ...span(body, text),
    id: `q${i}`,
    article: 'post',
    type,
    speaker: { id: 'p-lind', name: 'Ada Lind', start: 0, end: 0, text: 'she', confidence: 0.9 },
    cue: cue === null ? null : span(body, cue),
    sameAs: [],
  }))
  const event: EventAnalysis = { ...analysis, quotes: found }
  return findSaid(event, body, { ...span(body, passage), article: 'post' }).map(({ name, words }) => [
    name,
    words,
  ])
}

const before = 'It rained. Ada Lind told reporters at the gate that the strike was over.'
const after = '“We will be back,” Ada Lind told the crowd, waving. It rained.'

describe('who says a passage, and to whom', () => {
  test.each([
    [
      'the words before',
      before,
      'the strike was over',
      [{ text: 'the strike was over', cue: 'told' }],
      [['Ada Lind', 'Ada Lind told reporters at the gate']],
    ],
    [
      'the words after',
      after,
      'We will be back',
      [{ text: 'We will be back,', cue: 'told' }],
      [['Ada Lind', 'Ada Lind told the crowd, waving']],
    ],
    [
      'a passage that holds them itself',
      before,
      'Ada Lind told reporters at the gate that the strike was over.',
      [{ text: 'the strike was over', cue: 'told' }],
      [['Ada Lind', null]],
    ],
    [
      'no verb of saying',
      before,
      'the strike was over',
      [{ text: 'the strike was over', cue: null }],
      [['Ada Lind', null]],
    ],
    [
      'two quotes of one speaker',
      before,
      'the strike was over',
      [
        { text: 'the strike was over', cue: 'told' },
        { text: 'was over', cue: 'told' },
      ],
      [['Ada Lind', 'Ada Lind told reporters at the gate']],
    ],
    [
      'a passage that nobody is quoted in',
      before,
      'It rained.',
      [{ text: 'the strike was over', cue: 'told' }],
      [],
    ],
  ])('%s', (_, body, passage, quotes, said) => expect(saidIn(body, passage, quotes)).toEqual(said))
})
