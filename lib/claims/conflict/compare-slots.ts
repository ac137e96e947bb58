import { foldWord } from '../../text/fold-word'
import type { Detail } from './detail'
import type { EventWords, ReadStatement } from './read-statement'

/** How two statements are alike, whatever their details. Returned by compareStatements, once per pair. */
export type Likeness = {
  /** The matcher's score, 0 to 1. */
  readonly score: number
  /** Scores of the best other statement of the other's article, seen from either side, less this pair's score. */
  readonly rivals: readonly [number, number]
  /** The most weight of stems that either shares with another statement of the other's article, less what these two share. */
  readonly sharedRivals: readonly [number, number]
  /** Stems that both hold, with their words in either. */
  readonly shared: ReadonlyMap<string, readonly [readonly number[], readonly number[]]>
}

export function shareStems(left: ReadStatement, right: ReadStatement): Likeness['shared'] {
  const theirs = new Map<string, number[]>()
  for (const { stem, word } of right.terms) theirs.set(stem, [...(theirs.get(stem) ?? []), word])
  const shared = new Map<string, [number[], readonly number[]]>()
  for (const { stem, word } of left.terms) {
    const there = theirs.get(stem)
    if (!there) continue
    const known = shared.get(stem)
    if (known) known[0].push(word)
    else shared.set(stem, [[word], there])
  }
  return shared
}

/** What the words around two details say. Returned by compareSlots. */
export type Slot = {
  /** Weight of the shared stems beside both, and of all stems beside either; and the same within a few words. */
  readonly whole: Cover
  readonly close: Cover
  readonly closest: Cover
  /** Shared stems, each by its weight, its nearness to both details, and how alike its distances are. */
  readonly inPlace: number
  /** The same for those before both, and after both. */
  readonly inPlaceBefore: number
  readonly inPlaceAfter: number
  /** Words in a row, of any kind, that are the same just before and just after both. */
  readonly runBefore: number
  readonly runAfter: number
  /** Content words in a row that are the same, stop words left out. */
  readonly termsBefore: number
  readonly termsAfter: number
  /** Whether the nearest verbs are the same, 0 to 2. */
  readonly verbs: number
  /** How rare the nearest verb before both, after both is; 0 where they are two. */
  readonly verbBefore: number
  readonly verbAfter: number
}

/** 0 to 1: the shared weight as a part of the left's, the right's. `count` is of shared stems. */
export type Cover = {
  readonly most: number
  readonly least: number
  readonly weight: number
  readonly count: number
}

/**
 * The share of the lighter statement's words that both must hold beside two details, or the weight of words in the same
 * place: below both nothing more is asked. Lowered, the search takes three times as long and finds one in fifty more.
 */
const LEAST_COVER = 0.25
const LEAST_IN_PLACE = 0.3

const CLOSE = 7
const CLOSEST = 3

/** How far two details of different statements stand in the same place; null where nothing says that they do. */
export function compareSlots(
  left: ReadStatement,
  a: Detail,
  right: ReadStatement,
  b: Detail,
  shared: Likeness['shared'],
  { weightOf }: EventWords,
): Slot | null {
  let [before, after] = [0, 0]
  for (const [stem, [mine, theirs]] of shared) {
    const weight = weightOf(stem)
    let [bestBefore, bestAfter] = [0, 0]
    for (const m of mine) {
      const x = distance(m, a)
      if (x === 0) continue
      for (const t of theirs) {
        const y = distance(t, b)
        if (y === 0 || x < 0 !== y < 0) continue
        const worth = Math.exp(-Math.abs(x - y) / 2 - (Math.min(Math.abs(x), Math.abs(y)) - 1) / 4)
        if (x < 0) bestBefore = Math.max(bestBefore, worth)
        else bestAfter = Math.max(bestAfter, worth)
      }
    }
    before += weight * bestBefore
    after += weight * bestAfter
  }
  if (before + after === 0) return null
  const cover = (reach: number) => coverOf(left, a, right, b, reach, weightOf)
  const whole = cover(Infinity)
  if (whole.most < LEAST_COVER && before + after < LEAST_IN_PLACE) return null
  return {
    whole,
    close: cover(CLOSE),
    closest: cover(CLOSEST),
    inPlace: before + after,
    inPlaceBefore: before,
    inPlaceAfter: after,
    runBefore: runOf(left.folded, a.first - 1, right.folded, b.first - 1, -1),
    runAfter: runOf(left.folded, a.last + 1, right.folded, b.last + 1, 1),
    termsBefore: termsOf(left, a, right, b, -1),
    termsAfter: termsOf(left, a, right, b, 1),
    ...verbsOf(left, a, right, b, weightOf),
  }
}

/** Words from a detail: below 0 before it, above 0 after it, 0 within it. */
const distance = (word: number, { first, last }: Detail): number =>
  word < first ? word - first : word > last ? word - last : 0

function coverOf(
  left: ReadStatement,
  a: Detail,
  right: ReadStatement,
  b: Detail,
  reach: number,
  weightOf: (stem: string) => number,
): Cover {
  const beside = ({ terms }: ReadStatement, detail: Detail) =>
    new Set(
      terms.flatMap(({ stem, word }) => {
        const d = Math.abs(distance(word, detail))
        return d > 0 && d <= reach ? [stem] : []
      }),
    )
  const [mine, theirs] = [beside(left, a), beside(right, b)]
  let [x, y, both, count] = [0, 0, 0, 0]
  for (const stem of mine) {
    const weight = weightOf(stem)
    x += weight
    if (!theirs.has(stem)) continue
    both += weight
    count++
  }
  for (const stem of theirs) y += weightOf(stem)
  const [less, more] = x < y ? [x, y] : [y, x]
  return { most: less > 0 ? both / less : 0, least: more > 0 ? both / more : 0, weight: both, count }
}

/** Longer runs of the same words say no more. */
const LONGEST_RUN = 5

/** How many words in a row are the same from two places on, up to a punctuation mark. */
function runOf(
  mine: readonly string[],
  m: number,
  theirs: readonly string[],
  t: number,
  step: 1 | -1,
): number {
  let run = 0
  while (run < LONGEST_RUN) {
    const word = mine[m + step * run]
    if (!word || word !== theirs[t + step * run]) break
    run++
  }
  return run
}

/** How many content words in a row are the same, whatever stands between them. */
function termsOf(left: ReadStatement, a: Detail, right: ReadStatement, b: Detail, step: 1 | -1): number {
  const from = ({ terms }: ReadStatement, detail: Detail) =>
    step > 0
      ? terms.filter(({ word }) => word > detail.last).map(({ stem }) => stem)
      : terms
          .filter(({ word }) => word < detail.first)
          .map(({ stem }) => stem)
          .reverse()
  const [mine, theirs] = [from(left, a), from(right, b)]
  let run = 0
  while (run < LONGEST_RUN && mine[run] !== undefined && mine[run] === theirs[run]) run++
  return run
}

/** Of the nearest verb before and the nearest after, what both details have in common. */
function verbsOf(
  left: ReadStatement,
  a: Detail,
  right: ReadStatement,
  b: Detail,
  weightOf: (stem: string) => number,
): Pick<Slot, 'verbs' | 'verbBefore' | 'verbAfter'> {
  const nearest = ({ terms }: ReadStatement, { first, last }: Detail): readonly (string | undefined)[] => {
    let before: string | undefined
    for (const { pos, word, stem } of terms) {
      if (pos !== 'VERB') continue
      if (word < first) before = stem
      if (word > last) return [before, stem]
    }
    return [before, undefined]
  }
  const [mine, theirs] = [nearest(left, a), nearest(right, b)]
  const same = (i: 0 | 1) => (mine[i] !== undefined && mine[i] === theirs[i] ? weightOf(mine[i]) : 0)
  return {
    verbs: mine.filter((verb) => verb !== undefined && theirs.includes(verb)).length,
    verbBefore: same(0),
    verbAfter: same(1),
  }
}

/** The word by which a detail is looked up elsewhere: the last one that folds to something. */
export function markOf({ folded }: ReadStatement, { first, last }: Detail): string {
  for (let at = last; at >= first; at--) if (folded[at]) return folded[at] ?? ''
  return foldWord('')
}
