import type { Part, ScoreIf } from '../repair-pair'
import { compareDetails, describeStatement } from './compare-details'
import { findStanding } from './find-standing'
import { shareStems } from './likeness'
import { lookElsewhere } from './look-elsewhere'
import { relateSentences } from './relate-sentences'
import type { StatementPair, WeighedPair } from './rank-pairs'
import type { Detail, DetailRule, Statement } from './detail'
import { countWords, readStatement, type ReadStatement } from './read-statement'
import type { Rivalry } from './slot-cues'

/** Returned by findRivalries. */
export type PairRivalry = StatementPair & { readonly rivalry: Rivalry }

/** The score of statements that the matcher did not compare. */
const UNLIKE = 0.02

/** Stems that two statements must share before anything of them is weighed. */
const LEAST_SHARED = 2

/**
 * All details of the given pairs of statements that would contradict each other, were they values of one thing. What
 * another part of a statement's own sentence gives as the other does is no contradiction: "one call lasted an hour, and
 * the other an hour and a half".
 */
export function findRivalries(
  rules: readonly DetailRule[],
  statements: readonly Statement[],
  pairs: readonly StatementPair[],
  scoreIf: ScoreIf,
): readonly PairRivalry[] {
  const read = statements.map(readStatement)
  const words = countWords(read)
  const described = read.map((statement) => describeStatement(rules, statement))
  const sentences = relateSentences(read, pairs)
  const standing = findStanding(rules, described, words).filter(([a, b]) => !sentences.areCompared(a, b))
  const weigh = (pair: StatementPair, least: number): readonly WeighedPair[] => {
    const [left, right] = [read[pair.a], read[pair.b]]
    if (!left || !right || left.article === right.article) return []
    const shared = [...shareStems(left, right).keys()]
    const weight = shared.reduce((sum, stem) => sum + words.weightOf(stem), 0)
    return shared.length < least ? [] : [{ ...pair, weight }]
  }
  const matched = pairs.flatMap((pair) => weigh(pair, LEAST_SHARED))
  const unlike = [...sentences.kin, ...standing].flatMap(([a, b]) => weigh({ a, b, score: UNLIKE }, 1))
  const { rivalsOf, elsewhere } = lookElsewhere(rules, described, matched, sentences)
  return [...matched, ...unlike].flatMap((pair) => {
    const { a, b, score } = pair
    const [left, right] = [described[a], described[b]]
    if (!left || !right) return []
    const [mine, theirs] = [left.statement, right.statement]
    const likeness = {
      score,
      within: sentences.scoreOf(a, b),
      ...rivalsOf(pair),
      shared: shareStems(mine, theirs),
    }
    const repaired = (x: Detail, y: Detail): number => scoreIf(a, b, partOf(mine, x), partOf(theirs, y))
    const found = compareDetails(rules, left, right, likeness, words, elsewhere(pair), repaired)
    return found.map((rivalry) => ({ a, b, score, rivalry }))
  })
}

/** A detail as the matcher counts content words and words. */
function partOf({ terms, folded }: ReadStatement, { first, last }: Detail): Part {
  const countTo = (word: number) => terms.filter((term) => term.word < word).length
  const wordsTo = (word: number) => folded.slice(0, word).filter(Boolean).length
  return {
    stems: [countTo(first), countTo(last + 1) - 1],
    words: [wordsTo(first), wordsTo(last + 1) - 1],
  }
}
