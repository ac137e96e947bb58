import { foldWord } from '../text/fold-word'
import { findNames } from './find-words'

/** The folds that are names wherever they stand, and those of them that both texts have. */
export type NameFolds = { readonly all: ReadonlySet<string>; readonly settled: ReadonlySet<string> }

/**
 * The folds that are names in the sentences of two texts: capitals within a sentence that is not a headline. They tell
 * whether the first word of a sentence is one. A sentence that stands in both is read once.
 */
export function findNameFolds(before: readonly string[], after: readonly string[]): NameFolds {
  const known = new Map<string, readonly string[]>()
  for (const text of before) if (!known.has(text)) known.set(text, findNames(text))
  const old = foldAll([...known.values()])
  const fresh = foldAll(after.map((text) => known.get(text) ?? findNames(text)))
  return { all: new Set([...old, ...fresh]), settled: new Set([...old].filter((name) => fresh.has(name))) }
}

const foldAll = (names: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    Array.from(new Set(names.flat()), (name) => foldWord(isPossessive(name) ? name.slice(0, -2) : name)),
  )

const isPossessive = (word: string): boolean => word.endsWith('s') && "’'ʼ".includes(word.at(-2) ?? ' ')
