import { compareWordings } from './compare-wordings'
import { LEAST_SAID } from './follow-parts'
import type { Sentence } from './sentence'
import { readTokens, type Token } from './wording-token'

/**
 * For each clause of a sentence the number of the clause that it is now, among those of the sentence (or sentences) that
 * its sentence became; -1 for one that is not said there any more. Its very words come first, then the one that says most
 * of it; where as many are left on both sides, each was put right.
 *
 *     ["The dam broke on Monday", "the mayor was 34."] in ["The dam broke Monday", "the mayor was 43."] → 0, 1
 */
export function matchClauses(before: Sentence, after: Sentence): readonly number[] {
  if (before.length === 1 && after.length === 1) return [0]
  const found = matchExact(before, after)
  if (found.every((at) => at >= 0)) return found
  const tokens = after.map((clause) => readTokens(clause))
  const least = before.length === 1 ? 0 : LEAST_SAID
  before.forEach((clause, i) => {
    if (found[i] === -1) found[i] = findClosest(readTokens(clause), tokens, least)
  })
  const lost = before.map((_, i) => i).filter((i) => found[i] === -1)
  const open = after.map((_, at) => at).filter((at) => !found.includes(at))
  if (open.length === lost.length) lost.forEach((i, n) => (found[i] = open[n] ?? -1))
  return found
}

/** The first clause of the same words that no other has. */
function matchExact(before: Sentence, after: Sentence): number[] {
  const taken = new Set<number>()
  return before.map((clause) => {
    const at = after.findIndex((other, k) => other === clause && !taken.has(k))
    if (at >= 0) taken.add(at)
    return at
  })
}

/** The clause that has most of the content of this one; -1 where none has so much of it. */
function findClosest(own: readonly Token[], after: readonly (readonly Token[])[], least: number): number {
  const content = own.filter(({ kind }) => kind !== 'small').length
  const kept = after.map((other) => compareWordings(own, other).kept)
  const most = Math.max(...kept)
  return most >= content * least ? kept.indexOf(most) : -1
}
