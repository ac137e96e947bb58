import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCandidates } from '../../../lib/claims/find-candidates'
import { cosineOf, indexPropositions } from '../../../lib/claims/index-propositions'
import { CUE_NAMES, findPairCues } from '../../../lib/claims/pair-cues'
import { articleOf, DAM, stateAll } from './invented-event'

/** The plain twin: every pair of different articles, the best six of each other article, no index. */
function slowPairs(index: ReturnType<typeof indexPropositions>): Set<string> {
  const pairs = new Set<string>()
  const articles = [...new Set(index.propositions.map(({ articleIndex }) => articleIndex))]
  index.propositions.forEach((p, a) => {
    for (const article of articles.filter((x) => x !== p.articleIndex)) {
      index.propositions
        .flatMap((q, b) => (q.articleIndex === article ? [{ b, cosine: cosineOf(index, a, b) }] : []))
        .filter(({ cosine }) => cosine > 0)
        .sort((x, y) => y.cosine - x.cosine || x.b - y.b)
        .slice(0, 6)
        .filter(({ cosine }) => cosine >= 0.06)
        .forEach(({ b }) => pairs.add(`${Math.min(a, b)} ${Math.max(a, b)}`))
    }
  })
  return pairs
}

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

test('finds the pairs that a plain search over all pairs finds', () => {
  fc.assert(
    fc.property(event, (bodies) => {
      const index = indexPropositions(
        stateAll(bodies.map((body, i) => articleOf(`a${i}`, body.join('\n\n')))).propositions,
      )
      const found = findCandidates(index).pairs.map(({ a, b }) => `${a} ${b}`)
      expect(new Set(found)).toEqual(slowPairs(index))
      expect(found).toHaveLength(new Set(found).size)
    }),
    { numRuns: 30 },
  )
})

test('cues do not depend on the order of the two', () => {
  const index = indexPropositions(stateAll(DAM).propositions)
  const candidates = findCandidates(index)
  expect(candidates.pairs.length).toBeGreaterThan(3)
  for (const { a, b } of candidates.pairs) {
    expect(findPairCues(index, candidates, a, b)).toEqual(findPairCues(index, candidates, b, a))
    expect(findPairCues(index, candidates, a, b)).toHaveLength(CUE_NAMES.length)
    expect(findPairCues(index, candidates, a, b).every(Number.isFinite)).toBe(true)
  }
})
