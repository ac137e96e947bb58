import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phraseOf } from '../../../lib/claims/conflict/phrase-of'
import { readText } from '../../../lib/text/read-text'

function phraseIn(text: string, word: string): string {
  const words = readText(text).sentences.flatMap((sentence) => sentence.words)
  const at = words.findIndex((one) => one.text === word)
  const detail = { first: at, last: at, start: 0, end: 0, key: '', value: '', low: 0, high: 0 }
  return [...phraseOf({ words }, detail)]
    .sort((x, y) => x - y)
    .map((i) => words[i]?.text)
    .join(' ')
}

describe('phraseOf', () => {
  test.each([
    [
      'a title before a name',
      'Divers told Harbour Board chairman Lind of it.',
      'Lind',
      'Harbour Board chairman of',
    ],
    ['an apposition', 'Lind, the chairman of the board, said no.', 'Lind', 'the chairman of the board'],
    ['brackets', 'Lind (D-Ohio) said no.', 'Lind', 'D - Ohio'],
    [
      'whom an apposition explains',
      'Ada Lind, the Fisheries candidate, said no.',
      'Fisheries',
      'Ada Lind the candidate',
    ],
    [
      'a role that sits on a body',
      'Ada Lind, member of the Board, said no.',
      'Board',
      'Ada Lind member of the',
    ],
    ['a clause behind a comma', 'Lind, said divers, went home.', 'Lind', ''],
    ['nothing beyond a verb', 'The dam that Holm built failed when Lind left.', 'Lind', ''],
  ])('%s', (_name, text, word, expected) => {
    expect(phraseIn(text, word)).toBe(expected)
  })

  test('whatever the words, no number twice, none of the detail, none beyond the words', () => {
    const piece = fc.constantFrom(
      'Lind',
      ',',
      '(',
      ')',
      '—',
      'the',
      'of',
      'on',
      'member',
      'said',
      '.',
      '’s',
      'D',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), fc.nat(), (pieces, n) => {
        const words = readText(pieces.join(' ')).sentences.flatMap((sentence) => sentence.words)
        if (words.length === 0) return
        const at = n % words.length
        const phrase = phraseOf(
          { words },
          { first: at, last: at, start: 0, end: 0, key: '', value: '', low: 0, high: 0 },
        )
        expect(new Set(phrase).size).toBe(phrase.length)
        expect(phrase.every((i) => i >= 0 && i < words.length && i !== at)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
