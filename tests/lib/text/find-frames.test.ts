import { expect, test } from 'vitest'
import { findFrames } from '../../../lib/text/find-frames'
import { findQuoted } from '../../../lib/text/find-quoted'
import { readText } from '../../../lib/text/read-text'

const frames = (text: string) => {
  const read = readText(text)
  return findFrames(read, findQuoted(text)).map(({ tokens }) =>
    tokens.map(({ pos, text: word }) => (pos === 'QUOTE' ? 'Q' : word)).join(' '),
  )
}

test.each([
  ['a quote of several sentences is one token', '“We lost. Badly,” Lee said. She left.', ['Q Lee said .', 'She left .']],
  ['a question is followed by its attribution', '“Why?” Lee asked. She left.', ['Q Lee asked .', 'She left .']],
  ['a quote that ends its sentence ends its frame', 'Lee said: “No.” Ruiz left.', ['Lee said : Q', 'Ruiz left .']],
  ['a new sentence that reports its own is no attribution', '“Why?” Lee said the port closed.', ['Q', 'Lee said the port closed .']],
  ['a quote broken by its cue is two tokens', '“We,” Lee said, “lost.”', ['Q Lee said , Q']],
  ['fragments stay in their sentence', 'Lee called it “a loss” for “all.” She left.', ['Lee called it Q for Q', 'She left .']],
  ['a paragraph ends every frame', '“We lost\n\nShe left.', ['Q', 'She left .']],
  ['nothing has no frames', '', []],
])('%s', (_name, text, expected) => {
  expect(frames(text)).toEqual(expected)
}) // prettier-ignore
