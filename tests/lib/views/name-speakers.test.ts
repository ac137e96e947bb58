import { describe, expect, test } from 'vitest'
import { nameSpeakers } from '@/lib/views/name-speakers'
import { buildSpeakers } from '@/lib/views/speakers'
import type { EventAnalysis } from '@/lib/event/event-analysis'
import { analysis } from './harbour'

const quote = (
  id: string,
  article: string,
  speaker: string,
  name: string,
): EventAnalysis['quotes'][number] => ({
  id,
  article,
  start: 0,
  end: 7,
  text: 'Dockers',
  type: 'direct',
  speaker: { id: speaker, name, start: 0, end: 7, text: 'Dockers', confidence: 1 },
  cue: null,
  sameAs: [],
})

const person = (id: string, name: string) => ({ id, name, aliases: [], role: null })

const heard = (people: EventAnalysis['people'], quotes: EventAnalysis['quotes']): EventAnalysis => ({
  ...analysis,
  people,
  quotes,
})

describe('a speaker is listed', () => {
  test('by the name alone where nobody else bears it', () => {
    const event = heard(
      [person('p1', 'the harbour board'), person('p2', 'Ada Lind')],
      [quote('q1', 'post', 'p1', 'the harbour board'), quote('q2', 'echo', 'p2', 'Ada Lind')],
    )
    expect([...nameSpeakers(event).values()]).toEqual(['the harbour board', 'Ada Lind'])
  })

  test('with the sources that mean him where another goes by the same name', () => {
    const event = heard(
      [person('p1', 'the company'), person('p2', 'The company')],
      [quote('q1', 'post', 'p1', 'the company'), quote('q2', 'echo', 'p2', 'The company')],
    )
    expect(buildSpeakers(event).map(({ name }) => name)).toEqual([
      'the company (The Post)',
      'The company (The Echo)',
    ])
  })

  test('not beside a namesake who says nothing', () => {
    const event = heard(
      [person('p1', 'the company'), person('p2', 'the company')],
      [quote('q1', 'post', 'p1', 'the company')],
    )
    expect([...nameSpeakers(event).values()]).toEqual(['the company'])
  })
})
