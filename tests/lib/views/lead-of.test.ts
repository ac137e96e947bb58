import { expect, test } from 'vitest'
import { leadOf } from '../../../lib/views/lead-of'

const BODY = `The quay was full. Mayor Holm spoke at noon, adding that nobody was hurt.

Divers searched the basin, which is nine metres deep, and the pilot said that the tide had turned.

lowering the gate took an hour.`

const ROWS: readonly [what: string, passage: string, lead: string][] = [
  ['a participle', 'adding that nobody was hurt.', 'Mayor Holm spoke at noon, '],
  ['a relative', 'which is nine metres deep', 'Divers searched the basin, '],
  ['a part with a subject of its own', 'the pilot said that the tide had turned.', ''],
  ['a whole sentence', 'Mayor Holm spoke at noon, adding that nobody was hurt.', ''],
  ['a participle that opens its sentence', 'lowering the gate took an hour.', ''],
]

test.each(ROWS)('%s', (_, passage, lead) => {
  const start = BODY.indexOf(passage)
  expect(leadOf(BODY, { start, end: start + passage.length })).toBe(lead)
})

test('a passage that lies in no paragraph has none', () => {
  expect(leadOf('', { start: 0, end: 0 })).toBe('')
})
