import { isPlaced, type Alignment } from './alignment'
import type { Comparison } from './compare-wordings'
import { findNameFolds, type NameFolds } from './find-name-folds'
import { readTokens, type Token } from './wording-token'

/** The sentences of both texts, read word by word only where somebody asks. */
export type Wordings = {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly oldTokens: (i: number) => readonly Token[]
  readonly newTokens: (k: number) => readonly Token[]
  /** Comparisons that were made, by `i * after.length + k`; null where the two are not alike at all. */
  readonly compared: Map<number, Comparison | null>
  /** Whether another sentence of either text differs from this old one by nothing but numbers and names. */
  readonly hasTwins: (i: number) => boolean
  /** For an old sentence: the open new ones that share most of its rarer words. */
  readonly findNear: (alignment: Alignment) => (i: number) => readonly number[]
}

export function openWordings(before: readonly string[], after: readonly string[]): Wordings {
  let names: NameFolds | null = null
  const reader = (sentences: readonly string[]) => {
    const read = new Map<number, readonly Token[]>()
    return (i: number): readonly Token[] => {
      names ??= findNameFolds(before, after)
      const known = read.get(i) ?? readTokens(sentences[i] ?? '', names)
      read.set(i, known)
      return known
    }
  }
  const [oldTokens, newTokens] = [reader(before), reader(after)]
  let holders: ReadonlyMap<string, number[]> | null = null
  const findNear = (alignment: Alignment) => {
    holders ??= findHolders(alignment, newTokens)
    return voteNear(alignment, holders, oldTokens)
  }
  let patterns: ReadonlyMap<string, number> | null = null
  const hasTwins = (i: number): boolean => {
    patterns ??= countPatterns(before, after, oldTokens, newTokens)
    return (patterns.get(patternOf(oldTokens(i))) ?? 0) > 1
  }
  return { before, after, oldTokens, newTokens, compared: new Map(), hasTwins, findNear }
}

/** A sentence without its numbers and names: "Ward 3 counted 412 votes" and "Ward 4 counted 388 votes" have one. */
const patternOf = (tokens: readonly Token[]): string =>
  tokens.map(({ kind, stem }) => (kind === 'number' || kind === 'name' ? kind : stem)).join(' ')

/** In how many sentences of the text that has more of them each pattern stands. */
function countPatterns(
  before: readonly string[],
  after: readonly string[],
  oldTokens: Wordings['oldTokens'],
  newTokens: Wordings['newTokens'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  // Most sentences stand in both.
  const known = new Map<string, string>()
  for (const [texts, tokens] of [
    [before, oldTokens],
    [after, newTokens],
  ] as const) {
    const own = new Map<string, number>()
    texts.forEach((text, i) => {
      const pattern = known.get(text) ?? patternOf(tokens(i))
      known.set(text, pattern)
      own.set(pattern, (own.get(pattern) ?? 0) + 1)
    })
    for (const [pattern, count] of own) counts.set(pattern, Math.max(count, counts.get(pattern) ?? 0))
  }
  return counts
}

/** A word that stands in more of the open sentences tells none of them apart. */
const MOST_HOLDERS = 24

/** So many candidates are compared for each old sentence, those with most words in common. */
const MOST_NEAR = 4

/** By stem: the new sentences that hold it, of those that are open now. */
function findHolders({ taken }: Alignment, newTokens: Wordings['newTokens']): ReadonlyMap<string, number[]> {
  const holders = new Map<string, number[]>()
  for (let k = 0; k < taken.length; k++) {
    if (taken[k]) continue
    for (const stem of contentOf(newTokens(k))) {
      const list = holders.get(stem)
      if (list) list.push(k)
      else holders.set(stem, [k])
    }
  }
  return holders
}

function voteNear(
  alignment: Alignment,
  holders: ReadonlyMap<string, number[]>,
  oldTokens: Wordings['oldTokens'],
): (i: number) => readonly number[] {
  return (i) => {
    if (isPlaced(alignment, i)) return []
    const votes = new Map<number, number>()
    for (const stem of contentOf(oldTokens(i))) {
      const open = holders.get(stem) ?? []
      dropTaken(open, alignment)
      if (open.length <= MOST_HOLDERS) for (const k of open) votes.set(k, (votes.get(k) ?? 0) + 1)
    }
    return [...votes]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, MOST_NEAR)
      .map(([k]) => k)
  }
}

/** Takes those that are not open any more out of a list, in no order, until more are open than count. */
function dropTaken(list: number[], { taken }: Alignment): void {
  for (let at = 0; at < list.length && at <= MOST_HOLDERS;) {
    if (!taken[list[at] ?? 0]) at++
    else {
      const last = list.pop() ?? 0
      if (at < list.length) list[at] = last
    }
  }
}

const contents = new WeakMap<readonly Token[], ReadonlySet<string>>()

/** The stems of the content words. */
function contentOf(tokens: readonly Token[]): ReadonlySet<string> {
  const known = contents.get(tokens)
  if (known) return known
  const content = new Set(tokens.filter(({ kind }) => kind !== 'small').map(({ stem }) => stem))
  contents.set(tokens, content)
  return content
}

/** 0 to 1: the part of the content of the richer of two wordings that the other has too; what is cheap to know before the words are aligned. */
export function shareOf(a: readonly Token[], b: readonly Token[]): number {
  const [left, right] = [contentOf(a), contentOf(b)]
  let shared = 0
  for (const stem of left) if (right.has(stem)) shared++
  return shared / Math.max(1, left.size, right.size)
}

/** What shareOf cannot exceed for one wording and several together; cheaper still. */
export function mostShareOf(whole: readonly Token[], parts: readonly (readonly Token[])[]): number {
  const content = contentOf(whole)
  let [shared, size] = [0, 0]
  for (const part of parts) {
    const own = contentOf(part)
    size = Math.max(size, own.size)
    for (const stem of own) if (content.has(stem)) shared++
  }
  return Math.min(shared, content.size) / Math.max(1, content.size, size)
}
