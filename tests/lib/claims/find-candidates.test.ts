import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowArticles } from '../../../lib/claims/article-rows'
import { findCopies, foldCopies } from '../../../lib/claims/copies'
import { findCandidates } from '../../../lib/claims/find-candidates'
import { pairArticles } from '../../../lib/claims/article-pair'
import { indexPropositions } from '../../../lib/claims/index-propositions'
import { CUE_NAMES, findPairCues } from '../../../lib/claims/pair-cues'
import type { Article } from '../../../lib/text/article'
import { articleOf, DAM, stateAll } from './invented-event'

type Index = ReturnType<typeof indexPropositions>

/** The plain twin: every pair of different articles, the best six of each other article. */
function slowPairs(index: Index): Set<string> {
  const pairs = new Set<string>()
  const articles = [...new Set(index.propositions.map(({ articleIndex }) => articleIndex))]
  index.propositions.forEach((p, a) => {
    for (const article of articles.filter((x) => x !== p.articleIndex)) {
      index.propositions
        .flatMap((q, b) =>
          q.articleIndex === article
            ? [{ b, cosine: pairArticles(index, p.articleIndex, article).cosineOf(a, b) }]
            : [],
        )
        .filter(({ cosine }) => cosine > 0)
        .sort((x, y) => y.cosine - x.cosine || x.b - y.b)
        .slice(0, 6)
        .filter(({ cosine }) => cosine >= 0.06)
        .forEach(({ b }) => pairs.add(`${Math.min(a, b)} ${Math.max(a, b)}`))
    }
  })
  return pairs
}

/** Of propositions that are all taken for themselves. */
const candidatesOf = (index: Index) =>
  findCandidates(index, rowArticles(index), foldCopies(index.propositions, [], true))

const word = fc.constantFrom(
  'dam',
  'broke',
  'flood',
  'mayor',
  'village',
  'missing',
  'Monday',
  'school',
  'rain',
  'bridge',
)
const sentence = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => `The ${words.join(' ')} stood.`)
const event = fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })

test('takes the best six of each other article, as the plain search does', () => {
  fc.assert(
    fc.property(event, (bodies) => {
      const index = indexPropositions(
        stateAll(bodies.map((body, i) => articleOf(`a${i}`, body.join('\n\n')))).propositions,
      )
      const found = candidatesOf(index).map(({ a, b }) => `${a} ${b}`)
      expect(new Set(found)).toEqual(slowPairs(index))
      expect(found).toHaveLength(new Set(found).size)
    }),
    { numRuns: 30 },
  )
})

test('cues do not depend on the order of the two', () => {
  const index = indexPropositions(stateAll(DAM).propositions)
  const [candidates, rows] = [candidatesOf(index), rowArticles(index)]
  expect(candidates.length).toBeGreaterThan(3)
  for (const { a, b } of candidates) {
    expect(findPairCues(index, rows, a, b)).toEqual(findPairCues(index, rows, b, a))
    expect(findPairCues(index, rows, a, b)).toHaveLength(CUE_NAMES.length)
    expect(findPairCues(index, rows, a, b).every(Number.isFinite)).toBe(true)
  }
})

test('a further article leaves what two others share as it was', () => {
  const scoresOf = (articles: readonly Article[]) => {
    const index = indexPropositions(stateAll(articles).propositions)
    const rows = rowArticles(index)
    const nameOf = (p: number) => `${index.propositions[p]?.article} ${index.propositions[p]?.text}`
    return new Map(
      candidatesOf(index).map(({ a, b }) => [`${nameOf(a)} / ${nameOf(b)}`, findPairCues(index, rows, a, b)]),
    )
  }
  const before = scoresOf(DAM.slice(0, 2))
  const after = scoresOf([
    ...DAM.slice(0, 2),
    articleOf('z', 'The dam near the village broke, says the mayor.'),
  ])
  expect(before.size).toBeGreaterThan(0)
  expect(after.size).toBeGreaterThan(before.size)
  for (const [pair, cues] of before) expect(after.get(pair)).toEqual(cues)
})

test('of many articles, a passage looks into those that hold its best matches', () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    articleOf(`a${i}`, `Report ${i} is about harvest${i % 20}.\n\nThe dam broke on Monday.`),
  )
  const index = indexPropositions(stateAll(many).propositions)
  const pairs = candidatesOf(index)
  const sameHarvest = index.propositions.findIndex((p, i) => i > 0 && p.stems.includes('harvest0'))
  expect(pairs).toContainEqual({ a: 0, b: sameHarvest })
  expect(pairs.length).toBeLessThanOrEqual(80 * 30)
})

test('copies of one wording are asked for once, and leave room for others', () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    articleOf(`a${i}`, i === 59 ? 'On Monday a dam gave way.' : 'The dam broke on Monday.'),
  )
  const index = indexPropositions(stateAll(many).propositions)
  const copies = foldCopies(index.propositions, findCopies(index.propositions), false)
  expect(findCandidates(index, rowArticles(index), copies)).toEqual([{ a: 0, b: 59 }])
})
