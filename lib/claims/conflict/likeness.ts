import type { ReadStatement } from './read-statement'

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
