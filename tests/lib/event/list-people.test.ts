import { expect, test } from 'vitest'
import { listPeople } from '../../../lib/event/list-people'
import type { PersonMention } from '../../../lib/people/person'
import type { Quote } from '../../../lib/quotes/quote'

const person = (id: string, name: string) => ({ id, name, aliases: [], role: null })
const mention = (id: string, kind: PersonMention['kind']): PersonMention => ({
  person: id,
  kind,
  start: 0,
  end: 1,
})
const people = [person('p1', 'Ada Lind'), person('p2', 'the talks'), person('p3', 'a docker')]
const mentions = new Map([['post', [mention('p1', 'name'), mention('p2', 'role'), mention('p3', 'role')]]])
const quote: Quote = {
  id: 'q1',
  article: 'post',
  start: 0,
  end: 1,
  text: 'x',
  type: 'indirect',
  speaker: { id: 'p3', name: 'a docker', confidence: 1, start: 0, end: 1, text: 'a docker' },
  cue: null,
  sameAs: [],
}

test('who is named or quoted is listed, what merely stood in a speaker’s place is not', () => {
  expect(listPeople({ people, mentions }, [quote]).map((p) => p.name)).toEqual(['Ada Lind', 'a docker'])
})
test('nobody is listed where nobody is named or quoted', () => {
  expect(listPeople({ people, mentions: new Map() }, [])).toEqual([])
})
