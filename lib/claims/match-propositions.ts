import { createHash } from 'node:crypto'
import { groupBy } from '../text/group-by'
import type { Memo } from '../text/memo'
import { findCandidates, type Candidate, type Candidates } from './find-candidates'
import type { Match, ScoreOf } from './group-matches'
import type { PropositionIndex } from './index-propositions'
import type { Matcher } from './matcher'
import { findPairCues } from './pair-cues'
import { createPairMap } from './pair-map'
import { repairPair, type ScoreIf } from './repair-pair'
import { scoreCues } from './score-cues'

/** Returned by matchPropositions. */
export type Matches = {
  /** Candidate pairs of different articles with their scores, best first. */
  readonly pairs: readonly Match[]
  /** Scores any two propositions of different articles: 0 where neither is among the other's best matches. */
  readonly scoreOf: ScoreOf
  /** Scores two propositions as if they agreed in one detail. */
  readonly scoreIf: ScoreIf
}

/**
 * How surely two propositions of different articles state the same, 0 to 1, for every pair worth asking. Whoever brings
 * a better judge of two propositions in their context puts it here; all else asks for scores only. A score depends on
 * the two articles alone, and `memo` remembers it: a further article costs its own pairs and no others.
 */
export function matchPropositions(index: PropositionIndex, { model }: Matcher, memo: Memo): Matches {
  const candidates = findCandidates(index)
  const articleOf = (p: number) => index.propositions[p]?.articleIndex ?? -1
  const scorePair = ({ a, b }: Candidate) => scoreCues(model, findPairCues(index, candidates, a, b))
  const known = createPairMap<number>()
  const contents = index.articles.map((_, article) => describeArticle(index, article))
  for (const [[x, y], pairs] of byArticles(candidates, articleOf, index.articles.length)) {
    const places = pairs.map(({ a, b }) => [a, b].map((p) => p - firstOf(index, p)))
    const scores = memo('matches', [contents[x], contents[y], places], () => pairs.map(scorePair))
    pairs.forEach(({ a, b }, i) => known.set(a, b, scores[i] ?? 0))
  }
  const scoreOf: ScoreOf = (p, q) => {
    if (articleOf(p) === articleOf(q)) return null
    const before = known.get(p, q)
    if (before !== undefined) return before
    const [a, b] = [Math.min(p, q), Math.max(p, q)]
    const score = candidates.areNear(a, b) ? scorePair({ a, b }) : 0
    known.set(a, b, score)
    return score
  }
  const pairs = candidates.pairs.map(({ a, b }) => ({ a, b, score: scoreOf(a, b) ?? 0 }))
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  return { pairs, scoreOf, scoreIf: repairPair(index, candidates, model) }
}

const firstOf = ({ articles, propositions }: PropositionIndex, p: number): number =>
  articles[propositions[p]?.articleIndex ?? 0]?.first ?? 0

/** A digest of all that a score takes from an article: its propositions, whom they mean and whose words they are. */
function describeArticle({ articles, propositions }: PropositionIndex, article: number): string {
  const { first = 0, size = 0 } = articles[article] ?? {}
  const stated = propositions
    .slice(first, first + size)
    .map(({ text, people, voices, plain }) => [text, people.map(({ person }) => person), voices, plain])
  return createHash('sha256').update(JSON.stringify(stated)).digest('base64url')
}

/** Candidates by the two articles that they lie in. */
function byArticles(
  { pairs }: Candidates,
  articleOf: (p: number) => number,
  count: number,
): readonly (readonly [readonly [number, number], readonly Candidate[]])[] {
  const lists = groupBy(pairs, ({ a, b }) => articleOf(a) * count + articleOf(b))
  return [...lists].map(([key, list]) => [[Math.floor(key / count), key % count], list])
}
