import type { ArticleRows } from './article-rows'
import { pairArticles } from './article-pair'
import type { Kind, PropositionIndex } from './index-propositions'
import type { ScoringModel } from './score-cues'
import { findPairCues } from './pair-cues'
import { scoreCues } from './score-cues'

/** Part of a proposition: its first and last content word, by number in `stems`, and the same in `words`; last before first where there is none. */
export type Part = {
  readonly stems: readonly [first: number, last: number]
  readonly words: readonly [first: number, last: number]
}

/** How surely `a` would state what `b` states if one part of it said what a part of `b` says. Returned by repairPair. */
export type ScoreIf = (a: number, b: number, own: Part, other: Part) => number

/**
 * Scores pairs of propositions as if they agreed in one detail: a wrong name or number takes much of what a match rests
 * on, and whether two passages would be one claim without it tells a contradiction from another claim.
 */
export function repairPair(index: PropositionIndex, rows: ArticleRows, model: ScoringModel): ScoreIf {
  return (a, b, own, other) => {
    const repaired = repairIndex(index, a, b, own, other)
    return scoreCues(model, findPairCues(repaired, repairRows(rows, repaired, a, b), a, b))
  }
}

/**
 * The rows with the changed proposition `a` compared anew, with `b` and the sentences beside both; its likeness to
 * others stays what it was.
 */
function repairRows(rows: ArticleRows, repaired: PropositionIndex, a: number, b: number): ArticleRows {
  const pairOf: ArticleRows['pairOf'] = (x, y) => {
    const pair = rows.pairOf(x, y)
    const anew = pairArticles(repaired, x, y)
    const between = (p: number, q: number) => (p === a && q === b) || (p === b && q === a)
    return {
      ...pair,
      cosineOf: (p, q) => (p === a || q === a ? anew : pair).cosineOf(p, q),
      toldOf: (p, q) => (between(p, q) ? anew : pair).toldOf(p, q),
      plainOf: anew.plainOf,
      rareOf: anew.rareOf,
      meaningOf: (p, q) => (between(p, q) ? anew : pair).meaningOf(p, q),
      meantOf: (p, q) => (between(p, q) ? anew : pair).meantOf(p, q),
    }
  }
  return { ...rows, pairOf }
}

/** The index with proposition `a` changed; it holds only what the comparison of `a` and `b` asks for. */
function repairIndex(
  index: PropositionIndex,
  a: number,
  b: number,
  own: Part,
  other: Part,
): PropositionIndex {
  const asked = [a - 1, a, a + 1, b - 1, b, b + 1]
  const only = <T>(list: readonly T[], own: T): readonly T[] => {
    const kept: T[] = []
    for (const p of asked) {
      const value = list[p]
      if (value !== undefined) kept[p] = value
    }
    kept[a] = own
    return kept
  }
  const mine = index.sequences[a] ?? []
  const gone = mine.slice(own.stems[0], own.stems[1] + 1)
  const come = (index.sequences[b] ?? []).slice(other.stems[0], other.stems[1] + 1)
  const sequence = splice(mine, own.stems, come)
  const remaining = new Set(sequence)
  const changed = (kind: Kind): readonly (readonly number[])[] => {
    const [left, right] = [index.things[kind][a] ?? [], index.things[kind][b] ?? []]
    const kept = left.filter((n) => !gone.includes(n) || remaining.has(n))
    const added = kind === 'people' ? missing(left, right) : come.filter((n) => right.includes(n))
    return only(
      index.things[kind],
      [...new Set([...kept, ...added])].sort((x, y) => x - y),
    )
  }
  const words = splice(
    index.words[a] ?? [],
    own.words,
    (index.words[b] ?? []).slice(other.words[0], other.words[1] + 1),
  )
  return {
    ...index,
    things: {
      stems: changed('stems'),
      pairs: changed('pairs'),
      names: changed('names'),
      verbs: changed('verbs'),
      nouns: changed('nouns'),
      numbers: changed('numbers'),
      people: changed('people'),
      plain: changed('plain'),
      told: changed('told'),
    },
    sequences: only(index.sequences, sequence),
    words: only(index.words, words),
  }
}

const splice = (
  list: readonly number[],
  [first, last]: readonly [number, number],
  put: readonly number[],
): readonly number[] => [...list.slice(0, first), ...put, ...list.slice(Math.max(first, last + 1))]

/** Whom the other means and this one does not, where that is one: the one whose name is put in. */
function missing(left: readonly number[], right: readonly number[]): readonly number[] {
  const others = right.filter((n) => !left.includes(n))
  return others.length === 1 ? others : []
}
