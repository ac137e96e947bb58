import { createHash } from 'node:crypto'
import { groupBy } from '../text/group-by'
import type { Memo } from '../text/memo'
import { rowArticles } from './article-rows'
import type { Candidate } from './candidate'
import { findCopies, foldCopies, type Copies } from './copies'
import { FEW_ARTICLES } from './few-articles'
import { findCandidates } from './find-candidates'
import type { Match, ScoreOf } from './group-matches'
import type { PropositionIndex } from './index-propositions'
import type { Matcher } from './matcher'
import { findPairCues } from './pair-cues'
import { createPairMap } from './pair-map'
import { repairPair, type ScoreIf } from './repair-pair'
import { scoreCues } from './score-cues'

/** Returned by matchPropositions. */
export type Matches = {
  readonly copies: Copies
  /** Candidate pairs of passages of which neither copies an earlier one, with their scores, best first. */
  readonly pairs: readonly Match[]
  /** Scores any two propositions: 0 where neither is among the other's best matches, null where no two articles give them. */
  readonly scoreOf: ScoreOf
  /** Scores two propositions of different articles as if they agreed in one detail. */
  readonly scoreIf: ScoreIf
}

/**
 * How surely two propositions state the same, 0 to 1, for every pair worth asking. Whoever brings a better judge of two
 * propositions in their context puts it here; all else asks for scores only. The score of two passages depends on their
 * two articles alone, and `memo` remembers it: a further article costs its own pairs and no others. What many articles
 * copy is scored as one passage, by the mean of a few of its copies.
 */
export function matchPropositions(index: PropositionIndex, { model, shown }: Matcher, memo: Memo): Matches {
  const rows = rowArticles(index)
  const articleOf = (p: number) => index.propositions[p]?.articleIndex ?? -1
  const scorePair = ({ a, b }: Candidate) => scoreCues(model, findPairCues(index, rows, a, b))
  const known = createPairMap<number>()
  const contents = index.articles.map((_, article) => describeArticle(index, article))
  const scoreAll = (pairs: readonly Candidate[]) => {
    for (const [[x, y], list] of byArticles(pairs, articleOf, index.articles.length)) {
      const places = list.map(({ a, b }) => [a, b].map((p) => p - startOf(index, p)))
      const scores = memo('matches', [contents[x], contents[y], places], () => list.map(scorePair))
      list.forEach(({ a, b }, i) => known.set(a, b, scores[i] ?? 0))
    }
  }
  const areFew = index.articles.length <= FEW_ARTICLES
  const likely = findCopies(index.propositions)
  scoreAll(likely.flatMap((list) => pairUp(list, areFew)))
  const sure = likely.map(([first = 0, ...rest]) => [
    first,
    ...rest.filter((copy) => (known.get(first, copy) ?? 0) >= shown),
  ])
  const copies = foldCopies(index.propositions, sure, areFew)
  const candidates = findCandidates(index, rows, copies)
  const isNear = ({ a, b }: Candidate) => rows.areNear(a, b)
  scoreAll(candidates.flatMap(({ a, b }) => copies.between(a, b).filter(isNear)))
  const scoreBetween = (pair: Candidate): number =>
    known.get(pair.a, pair.b) ?? (isNear(pair) ? scorePair(pair) : 0)
  const means = createPairMap<number | null>()
  const scoreWordings: ScoreOf = (first, other) => {
    const before = means.get(first, other)
    if (before !== undefined) return before
    const scores = copies.between(first, other).map(scoreBetween)
    const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
    means.set(first, other, mean)
    return mean
  }
  const scoreOf: ScoreOf = (p, q) => {
    const [first, other] = [copies.firstOf(p), copies.firstOf(q)]
    if (first !== other) return scoreWordings(first, other)
    return p === q ? null : Math.min(...[p, q].map((copy) => known.get(first, copy) ?? 1))
  }
  const pairs = candidates.flatMap(({ a, b }): readonly Match[] => {
    const score = scoreWordings(a, b)
    return score === null ? [] : [{ a, b, score }]
  })
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  return { copies, pairs, scoreOf, scoreIf: repairPair(index, rows, model) }
}

/** Copies to score: each with each, or each with the first. */
const pairUp = (list: readonly number[], areFew: boolean): readonly Candidate[] =>
  (areFew ? list : list.slice(0, 1)).flatMap((a, i) => list.slice(i + 1).map((b) => ({ a, b })))

/** The first proposition of the article that holds this one. */
const startOf = ({ articles, propositions }: PropositionIndex, p: number): number =>
  articles[propositions[p]?.articleIndex ?? 0]?.first ?? 0

/** A digest of all that a score takes from an article: its propositions, whom they mean and whose words they are. */
function describeArticle({ articles, propositions }: PropositionIndex, article: number): string {
  const { first = 0, size = 0 } = articles[article] ?? {}
  const stated = propositions
    .slice(first, first + size)
    .map(({ text, people, voices, plain }) => [text, people.map(({ person }) => person), voices, plain])
  return createHash('sha256').update(JSON.stringify(stated)).digest('base64url')
}

/** Pairs by the two articles that they lie in. */
function byArticles(
  pairs: readonly Candidate[],
  articleOf: (p: number) => number,
  count: number,
): readonly (readonly [readonly [number, number], readonly Candidate[]])[] {
  const lists = groupBy(pairs, ({ a, b }) => articleOf(a) * count + articleOf(b))
  return [...lists].map(([key, list]) => [[Math.floor(key / count), key % count], list])
}
