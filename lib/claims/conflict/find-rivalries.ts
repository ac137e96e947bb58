import type { Part, ScoreIf } from '../repair-pair'
import { compareDetails, describeStatement, type Elsewhere } from './compare-details'
import { tellApart } from './tell-apart'
import { findStanding } from './find-standing'
import { shareStems, type Likeness } from './likeness'
import { relateSentences } from './relate-sentences'
import { bestByArticle, rankThirds, type Ranked, type SharedPair, type StatementPair } from './rank-pairs'
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
  const share = (a: number, b: number, score: number, least: number): readonly SharedPair[] => {
    const [left, right] = [read[a], read[b]]
    if (!left || !right || left.article === right.article) return []
    const shared = shareStems(left, right)
    const weight = [...shared.keys()].reduce((sum, stem) => sum + words.weightOf(stem), 0)
    return shared.size < least ? [] : [{ a, b, score, shared, weight }]
  }
  const matched = pairs.flatMap(({ a, b, score }) => share(a, b, score, LEAST_SHARED))
  const compared = [
    ...matched,
    ...[...sentences.kin, ...standing].flatMap(([a, b]) => share(a, b, UNLIKE, 1)),
  ]
  const best = bestByArticle(matched, read, ({ score }) => score)
  const heaviest = bestByArticle(matched, read, ({ weight }) => weight)
  const thirds = rankThirds(matched, read)
  const apart = rules.map((rule, r) => (rule.kind === 'quantity' ? tellApart(r, described) : null))
  return compared.flatMap(({ a, b, score, shared, weight }) => {
    const [left, right] = [described[a], described[b]]
    if (!left || !right) return []
    const [toRight, toLeft] = [`${a} ${right.statement.article}`, `${b} ${left.statement.article}`]
    const [there, here] = [best.get(toRight) ?? [], best.get(toLeft) ?? []]
    const weightOver = (list: readonly Ranked[] | undefined, other: number): number =>
      (list?.find(({ number }) => number !== other)?.rate ?? 0) - weight
    const rateOver = (list: readonly Ranked[], holds: (number: number) => boolean): number =>
      (list.find(({ number }) => holds(number))?.rate ?? 0) - score
    const likeness: Likeness = {
      score,
      within: sentences.scoreOf(a, b),
      rivals: [rateOver(there, (number) => number !== b), rateOver(here, (number) => number !== a)],
      sharedRivals: [weightOver(heaviest.get(toRight), b), weightOver(heaviest.get(toLeft), a)],
      shared,
    }
    const givesAny = (number: number, r: number, { key }: Detail, is: (other: Detail) => boolean): boolean =>
      (described[number]?.details[r]?.get(key) ?? []).some(is)
    const gives = (number: number, r: number, rule: DetailRule, detail: Detail): boolean =>
      givesAny(number, r, detail, (other) => rule.mayAgree(detail, other))
    // "Representative" in another part of a sentence says nothing of what its "sheriff" is.
    const givesBeside = (number: number, r: number, rule: DetailRule, detail: Detail): boolean =>
      rule.kind === 'word'
        ? givesAny(number, r, detail, ({ value }) => value === detail.value)
        : gives(number, r, rule, detail)
    const homeOf = (list: readonly Ranked[], r: number, rule: DetailRule, detail: Detail): number =>
      rateOver(list, (number) => gives(number, r, rule, detail))
    const third = thirds.of(a, b)
    const witnessOf = (r: number, rule: DetailRule, detail: Detail): number =>
      third.find(({ number }) => gives(number, r, rule, detail))?.rate ?? 0
    const elsewhere: Elsewhere = {
      homes: (r, rule, x, y) => [homeOf(there, r, rule, x), homeOf(here, r, rule, y)],
      witnesses: (r, rule, x, y) => [witnessOf(r, rule, x), witnessOf(r, rule, y)],
      besides: (r, rule, x, y) =>
        apart[r]?.(x, y, [left.statement.article, right.statement.article]) === true ||
        sentences.besides(b).some((part) => givesBeside(part, r, rule, x)) ||
        sentences.besides(a).some((part) => givesBeside(part, r, rule, y)),
    }
    const repaired = (x: Detail, y: Detail): number =>
      scoreIf(a, b, partOf(left.statement, x), partOf(right.statement, y))
    return compareDetails(rules, left, right, likeness, words, elsewhere, repaired).map((rivalry) => ({
      a,
      b,
      score,
      rivalry,
    }))
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
