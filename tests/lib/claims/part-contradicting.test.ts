import { describe, expect, test } from 'vitest'
import { partContradicting } from '../../../lib/claims/part-contradicting'
import { readText } from '../../../lib/text/read-text'

const state = (article: string, text: string) => {
  const read = readText(text)
  return { article, sentence: 0, body: text, words: read.sentences.flatMap(({ words }) => words), people: [] }
}

const leftOf = (
  texts: readonly (readonly [article: string, text: string])[],
  scores: readonly number[] = [],
) =>
  partContradicting(
    [texts.map((_, i) => i)],
    texts.map(([article, text]) => state(article, text)),
    (a, b) => (texts[a]?.[0] === texts[b]?.[0] ? null : (scores[Math.max(a, b)] ?? 0.5)),
  )

const HOUR = ['b', 'The call with Lind lasted around an hour.'] as const
const LONGER = ['b', 'The call with Holm lasted close to an hour and a half.'] as const

describe('partContradicting', () => {
  test.each([
    [
      'what contradicts its own article goes',
      [['a', 'The mayor called Lind, for an hour.'], HOUR, LONGER],
      [[0, 1]],
    ],
    [
      'two articles may contradict each other',
      [['a', 'The call with Holm lasted two hours.'], LONGER],
      [[0, 1]],
    ],
    [
      'the same length told twice stays',
      [['a', 'The call took an hour.'], HOUR, ['b', 'It lasted some 60 minutes.']],
      [[0, 1, 2]],
    ],
    [
      'counts are parts of a whole',
      [
        ['a', 'The flood killed 12 villagers.'],
        ['b', 'It killed 12 villagers.'],
        ['b', 'It killed 3 children.'],
      ],
      [[0, 1, 2]],
    ],
    [
      'a passage without a number stays',
      [['a', 'The mayor called Lind.'], HOUR, ['b', 'They spoke.']],
      [[0, 1, 2]],
    ],
  ] as const)('%s', (_name, texts, expected) => {
    expect(leftOf(texts, [0, 0.9, 0.6])).toEqual(expected)
  })

  test('the one that matches the rest less goes', () => {
    const texts = [['a', 'The mayor called Holm.'], HOUR, LONGER] as const
    expect(leftOf(texts, [0, 0.6, 0.9])).toEqual([[0, 2]])
  })

  test('a group that no second article is left in is none', () => {
    const texts = [HOUR, LONGER] as const
    expect(leftOf(texts)).toEqual([])
  })
})
