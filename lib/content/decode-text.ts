import type { Problem } from './problem'

/** In bytes. Raise it and one file can stall a build; lower it and long reports are refused. A novel has 1 MB. */
export const MOST_BYTES = 5_000_000

type Decoded =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: Problem }

/**
 * The text of a file that must be UTF-8, its lines apart by "\n" alone: line endings of every system and of Unicode
 * become "\n" (a form feed and a paragraph separator: a blank line). Byte order mark and control characters, which
 * show nothing and have no place in HTML or XML, are taken out; every other character stays.
 * Anything else (another encoding, a picture) is a problem.
 */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const refuse = (expected: string, found: string, advice: string, line: number | null = null): Decoded => ({
    kind: 'problem',
    problem: { kind: 'unreadable', file, line, field: null, expected, found, advice },
  })
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('UTF-8 text', 'UTF-16 text', 'Save the file again as UTF-8.')
  if (bytes.includes(0))
    return refuse(
      'UTF-8 text',
      'a binary file',
      'Save the article as text, or remove the file.',
      lineOf(bytes, bytes.indexOf(0)),
    )
  try {
    return { kind: 'text', text: normaliseLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    const line = lineOf(bytes, firstBadByte(bytes))
    return refuse('UTF-8 text', 'bytes that are not UTF-8', 'Save the file again as UTF-8.', line)
  }
}

/** See decodeText. Lone surrogates, which no UTF-8 file holds but an escape in a file can name, become U+FFFD. */
export function normaliseLines(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|[\u0085\u2028\v]/gu, '\n')
    .replace(/[\f\u2029]/gu, '\n\n')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

const lineOf = (bytes: Uint8Array, at: number): number => {
  let line = 1
  for (let i = 0; i < at; i++) if (bytes[i] === 10) line++
  return line
}

/** Where the bytes stop being UTF-8, by halving: a prefix that decodes (it may end within a character) has no fault. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}
