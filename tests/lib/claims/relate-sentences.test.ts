import { describe, expect, test } from 'vitest'
import { relateSentences } from '../../../lib/claims/conflict/relate-sentences'

const part = (article: string, sentence: number) => ({ article, sentence })

describe('relateSentences', () => {
  // 0 and 1 are one sentence of a, 2 and 3 one of b, 4 another one of b.
  const statements = [part('a', 0), part('a', 0), part('b', 0), part('b', 0), part('b', 1)]

  test('parts of one sentence stand beside each other', () => {
    const { besides } = relateSentences(statements, [])
    expect([0, 2, 4].map((n) => besides(n))).toEqual([[1], [3], []])
  })

  test('sentences are as alike as their likest parts', () => {
    const { scoreOf } = relateSentences(statements, [
      { a: 0, b: 2, score: 0.3 },
      { a: 1, b: 3, score: 0.7 },
    ])
    expect([scoreOf(0, 2), scoreOf(3, 0), scoreOf(0, 4)]).toEqual([0.7, 0.7, 0])
  })

  test('the other parts of two sentences that say the same are kin', () => {
    const { kin } = relateSentences(statements, [{ a: 0, b: 2, score: 0.6 }])
    expect(kin).toEqual([
      [0, 3],
      [1, 2],
      [1, 3],
    ])
  })

  test('sentences that say something else have none', () => {
    expect(relateSentences(statements, [{ a: 0, b: 2, score: 0.4 }]).kin).toEqual([])
  })

  test('a blob of a hundred parts has a bounded number', () => {
    const blobs = ['a', 'b'].flatMap((article) => Array.from({ length: 100 }, () => part(article, 0)))
    expect(relateSentences(blobs, [{ a: 0, b: 100, score: 0.9 }]).kin.length).toBeLessThan(100)
  })
})
