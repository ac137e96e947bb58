import { isPlaced, type Alignment, type findSlots } from './alignment'
import { compareWordings, type Comparison } from './compare-wordings'
import { shareOf, type Wordings } from './wordings'

/** An old sentence and a new one that are somewhat alike. */
export type Pair = { readonly i: number; readonly k: number; readonly comparison: Comparison }

/** Less alike than this two sentences share a name or a topic, and neither is the other's rival. */
const LEAST_ALIKE = 0.4

/** The open sentences of both texts that are somewhat alike: each old one with those that share most words, and with those that stand where it stood. */
export function findPairs(
  wordings: Wordings,
  alignment: Alignment,
  slots: ReturnType<typeof findSlots>,
): readonly Pair[] {
  const near = wordings.findNear(alignment)
  const old = new Set(wordings.before)
  const found: Pair[] = []
  for (let i = 0; i < wordings.before.length; i++) {
    if (isPlaced(alignment, i)) continue
    const open = new Set(near(i))
    for (const k of gapOf(slots.after[i] ?? -1, slots.before[i] ?? 0)) open.add(k)
    for (const k of besideOf(alignment, i)) open.add(k)
    for (const k of open) {
      if (k < 0 || k >= wordings.after.length || alignment.taken[k]) continue
      // What has the very words of an old sentence is that one or its copy, which only neighbours tell (match-copies.ts).
      if (old.has(wordings.after[k] ?? '')) continue
      const comparison = compareOnce(wordings, i, k)
      if (comparison) found.push({ i, k, comparison })
    }
  }
  return found
}

/** Candidates on either end of the gap in which a sentence stood. */
const REACH = 4

/** The first and the last few new sentences between two bounds. */
function gapOf(after: number, before: number): readonly number[] {
  const gap: number[] = []
  for (let k = after + 1; k < before && k <= after + REACH; k++) gap.push(k)
  for (let k = Math.max(before - REACH, after + REACH + 1); k < before; k++) gap.push(k)
  return gap
}

/** The new sentences next to the images of an old one's neighbours. */
const besideOf = ({ first, last }: Alignment, i: number): readonly number[] => [
  ...((last[i - 1] ?? -1) >= 0 ? [(last[i - 1] ?? 0) + 1, (first[i - 1] ?? 0) - 1] : []),
  ...((first[i + 1] ?? -1) > 0 ? [(first[i + 1] ?? 0) - 1, (last[i + 1] ?? 0) + 1] : []),
]

/**
 * Sentences of some length, or of very different ones, that have less content in common than this are not compared word by
 * word: that is most of the work. Raised above a third, sentences that were cut and edited at once are lost.
 */
const LEAST_COMMON = 0.33
const SOME_LENGTH = 8
const FAR_LONGER = 2

function isHopeless(wordings: Wordings, i: number, k: number): boolean {
  const [old, fresh] = [wordings.oldTokens(i), wordings.newTokens(k)]
  const shorter = Math.min(old.length, fresh.length)
  const isTelling = shorter >= SOME_LENGTH || Math.max(old.length, fresh.length) >= FAR_LONGER * shorter
  return isTelling && shareOf(old, fresh) < LEAST_COMMON
}

/** Null where they are not alike at all. */
function compareOnce(wordings: Wordings, i: number, k: number): Comparison | null {
  const key = i * wordings.after.length + k
  const known = wordings.compared.get(key)
  if (known !== undefined) return known
  const comparison = isHopeless(wordings, i, k)
    ? null
    : compareWordings(wordings.oldTokens(i), wordings.newTokens(k))
  const isAlike = comparison && (comparison.similarity >= LEAST_ALIKE || comparison.others === 0)
  const found = isAlike ? comparison : null
  wordings.compared.set(key, found)
  return found
}
