import { expect, test } from 'vitest'
import { articleOf, stateAll } from './invented-event'

test.each([
  ['a name and its title', 'Harbour Minister Ada Lindqvist closed the port.', ['close', 'port']],
  ['a former office', 'Former President Ada Lindqvist praised the crew.', ['prais', 'crew']],
  ['what the person owns stays', 'Ada Lindqvist sold the mill.', ['sold', 'mill']],
  ['nobody named', 'The bridge collapsed at dawn.', ['bridg', 'collaps', 'dawn']],
])('stems outside names and titles: %s', (_name, body, stems) => {
  const { propositions } = stateAll([articleOf('coast', body)])
  expect(propositions[0]?.plain).toEqual(stems)
})

test('a pronoun stands for somebody, and takes no word before it along', () => {
  const body = 'Ada Lindqvist closed the port. A storm delayed her.'
  const { propositions } = stateAll([articleOf('coast', body)])
  expect(propositions[1]?.plain).toEqual(['storm', 'delai'])
})
