import { compareWordings } from './compare-wordings'
import { LEAST_SAID } from './follow-parts'
import type { Sentence } from './sentence'
import { readTokens, type Token } from './wording-token'

/**
 * For each clause of a sentence the number of the clause that it is now, among those of the sentence (or sentences) that
 * its sentence became; -1 for one that is not said there any more. Its very words come first, then of those that are left
 * the one that says most of it, the first on a tie (so does a clause or a sentence that was cut: its link stands by the part
 * that holds most of it); where as many are left on both sides, each was put right, unless its words stand in another of
 * them; else it is a part of another.
 *
 *     ["The dam broke on Monday", "the mayor was 34."] in ["The dam broke Monday", "the mayor was 43."] → 0, 1
 */
export function matchClauses(before: Sentence, after: Sentence): readonly number[] {
  if (before.length === 1 && after.length === 1) return [0]
  const found = before.map(() => -1)
  const isOpen = (at: number): boolean => !found.includes(at)
  before.forEach(({ text }, i) => {
    found[i] = after.findIndex((other, at) => other.text === text && isOpen(at))
  })
  if (placeInTurn(found, after, isOpen, 1)) return found
  const [old, fresh] = [before, after].map((clauses) => clauses.map(({ text }) => readTokens(text)))
  const least = before.length === 1 ? 0 : LEAST_SAID
  const closest = (i: number, where: (at: number) => boolean): number =>
    findClosest(old?.[i] ?? [], fresh ?? [], where, least)
  before.forEach((_, i) => {
    if (found[i] === -1) found[i] = closest(i, isOpen)
  })
  const said = found.map((at, i) => (at === -1 ? closest(i, () => true) : at))
  if (said.some((at, i) => at !== found[i])) return said
  placeInTurn(found, after, isOpen)
  return found
}

/** Places clauses where as many are left on both sides, and at most so many, one after the other; whether it did. */
function placeInTurn(
  found: number[],
  after: Sentence,
  isOpen: (at: number) => boolean,
  most = Infinity,
): boolean {
  const lost = [...found.keys()].filter((i) => found[i] === -1)
  if (lost.length === 0) return true
  const open = [...after.keys()].filter(isOpen)
  if (lost.length > most || open.length !== lost.length) return false
  lost.forEach((i, n) => (found[i] = open[n] ?? -1))
  return true
}

/** Of these clauses the one that has most of the content of this one; -1 where none has so much of it. */
function findClosest(
  own: readonly Token[],
  clauses: readonly (readonly Token[])[],
  where: (at: number) => boolean,
  least: number,
): number {
  const content = own.filter(({ kind }) => kind !== 'small').length
  let [best, most] = [-1, content * least]
  clauses.forEach((clause, at) => {
    const kept = where(at) ? compareWordings(own, clause).kept : -1
    if (kept > most || (kept === most && best === -1)) [best, most] = [at, kept]
  })
  return best
}
