import type { ReadStatement } from './read-statement'

/** How two statements are alike, whatever their details. Made by findRivalries, once per pair. */
export type Likeness = {
  /** The matcher's score, 0 to 1. */
  readonly score: number
  /** The same of any part of the one's sentence with any part of the other's. */
  readonly within: number
  /** Scores of the best other statement of the other's article, seen from either side, less this pair's score. */
  readonly rivals: readonly [number, number]
  /** The most weight of stems that either shares with another statement of the other's article, less what these two share. */
  readonly sharedRivals: readonly [number, number]
  /** Stems that both hold, with their words in either. */
  readonly shared: ReadonlyMap<string, readonly [readonly number[], readonly number[]]>
}

export function shareStems({ stems }: ReadStatement, other: ReadStatement): Likeness['shared'] {
  const shared = new Map<string, readonly [readonly number[], readonly number[]]>()
  for (const [stem, here] of stems) {
    const there = other.stems.get(stem)
    if (there) shared.set(stem, [here, there])
  }
  return shared
}
