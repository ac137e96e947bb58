import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../lib/content/decode-text'

const decode = (bytes: Uint8Array) => decodeText('a.txt', bytes)

describe('bytes as text', () => {
  test.each([
    ['line ends of every system', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['line ends of Unicode', 'a\u2028b\u0085c\vd', 'a\nb\nc\nd'],
    ['paragraph ends', 'a\u2029b\fc', 'a\n\nb\n\nc'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['control characters', 'a\u0007b\u001b[31mc\u009f', 'ab[31mc'],
    [
      'everything else stays',
      'a\tb\u00a0c\u200bd\u00ad é 日 👩‍👧 \ufffd',
      'a\tb\u00a0c\u200bd\u00ad é 日 👩‍👧 \ufffd',
    ],
  ])('%s', (_, text, expected) => expect(decode(Buffer.from(text))).toEqual({ kind: 'text', text: expected }))

  test.each([
    ['another encoding', Buffer.from('one\ntwo\ncaf\xe9 three', 'latin1'), 3, /UTF-8/u],
    ['cut within a character', Buffer.from('é').subarray(0, 1), 1, /UTF-8/u],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 3, /binary/u],
    ['UTF-16', Buffer.from('\ufeffab', 'utf16le'), null, /UTF-16/u],
  ])('%s is refused with its line', (_, bytes, line, found) => {
    const decoded = decode(bytes)
    expect(decoded.kind === 'problem' && decoded.problem).toMatchObject({
      kind: 'unreadable',
      file: 'a.txt',
      line,
    })
    expect(decoded.kind === 'problem' && decoded.problem.found).toMatch(found)
  })
})
