import { findSlots, isPlaced, place, type Alignment } from './alignment'
import { compareWordings, type Comparison } from './compare-wordings'
import { judgeEdit, type Edit, type Place } from './judge-edit'
import { shareOf, type Wordings } from './wordings'

/** How far the runner-up must be behind. Lowered, near twins take each other's links; raised, twins that were both edited lose theirs. */
const MARGIN = 0.1

/** What standing in its place is worth beside a candidate that stands elsewhere. */
const BONUS: Readonly<Record<Place, number>> = {
  seated: 0.12,
  tight: 0.12,
  slot: 0.06,
  away: 0,
}

/** Candidates on either end of the gap in which a passage stood. */
const REACH = 4

type Candidate = {
  readonly i: number
  readonly k: number
  readonly score: number
  readonly edit: Edit
}

/**
 * Places the old passages that an edit left recognisable, surest kind of edit first, until nothing more is beyond
 * doubt. Each must be the best of all for the other, and the runner-up clearly behind, on both sides.
 */
export function matchEdited(wordings: Wordings, alignment: Alignment, kinds: readonly Edit[]): boolean {
  const candidates = findCandidates(wordings, alignment)
  const [bestOld, bestNew] = [rank(candidates, 'i'), rank(candidates, 'k')]
  let any = false
  for (const kind of kinds)
    for (const candidate of candidates) {
      const { i, k, edit } = candidate
      if (edit !== kind || isPlaced(alignment, i) || alignment.taken[k]) continue
      if (!isAhead(candidate, bestOld.get(i)) || !isAhead(candidate, bestNew.get(k))) continue
      place(alignment, i, k)
      any = true
    }
  return any
}

const isAhead = (candidate: Candidate, ranked: readonly Candidate[] = []): boolean =>
  ranked[0] === candidate && (ranked[1] === undefined || candidate.score - ranked[1].score >= MARGIN)

function rank(candidates: readonly Candidate[], side: 'i' | 'k'): ReadonlyMap<number, readonly Candidate[]> {
  const ranked = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const list = ranked.get(candidate[side])
    if (list) list.push(candidate)
    else ranked.set(candidate[side], [candidate])
  }
  for (const list of ranked.values()) list.sort((x, y) => y.score - x.score)
  return ranked
}

/** Less alike than this two sentences share a name or a topic, and neither is the other's rival. */
const LEAST_ALIKE = 0.4

function findCandidates(wordings: Wordings, alignment: Alignment): readonly Candidate[] {
  const slots = findSlots(alignment)
  const pairs = findPairs(wordings, alignment, slots)
  const likely = findLikely(pairs, wordings.before.length)
  return pairs.map(({ i, k, comparison }) => {
    const where = findPlace(alignment, slots, i, i, k, k, likely)
    const judged = judgeEdit(comparison, where)
    const edit = judged === 'corrected' && wordings.hasTwins(i) ? 'none' : judged
    return { i, k, score: comparison.similarity + BONUS[where], edit }
  })
}

type Pair = { readonly i: number; readonly k: number; readonly comparison: Comparison }

/** The open passages of both texts that are somewhat alike. */
function findPairs(
  wordings: Wordings,
  alignment: Alignment,
  slots: ReturnType<typeof findSlots>,
): readonly Pair[] {
  const near = wordings.findNear(alignment)
  const found: Pair[] = []
  for (let i = 0; i < wordings.before.length; i++) {
    if (isPlaced(alignment, i)) continue
    const open = new Set(near(i))
    for (const k of gapOf(slots.after[i] ?? -1, slots.before[i] ?? 0)) open.add(k)
    for (const k of besideOf(alignment, i)) open.add(k)
    for (const k of open) {
      if (k < 0 || k >= wordings.after.length || alignment.taken[k]) continue
      // Which of several copies it is, only their neighbours can tell (match-exact.ts).
      if (wordings.before[i] === wordings.after[k] || isHopeless(wordings, i, k)) continue
      const comparison = compareOnce(wordings, i, k)
      if (comparison.similarity >= LEAST_ALIKE || comparison.others === 0) found.push({ i, k, comparison })
    }
  }
  return found
}

/** From here on a changed passage is like enough to its old self to vouch for its neighbour, though not for itself. */
const LEAST_LIKELY = 0.8

/**
 * By old passage: the new one that it most likely is, where each is the only one that is so much like the other; -1 for
 * none. Two neighbours that were both edited know each other by that.
 */
function findLikely(pairs: readonly Pair[], size: number): Int32Array {
  const alike = pairs.filter(
    ({ comparison: { similarity, reversed, facts } }) =>
      similarity >= LEAST_LIKELY && !reversed && facts === 0,
  )
  const [old, fresh] = [new Map<number, number>(), new Map<number, number>()]
  for (const { i, k } of alike) {
    old.set(i, (old.get(i) ?? 0) + 1)
    fresh.set(k, (fresh.get(k) ?? 0) + 1)
  }
  const likely = new Int32Array(size).fill(-1)
  for (const { i, k } of alike) if (old.get(i) === 1 && fresh.get(k) === 1) likely[i] = k
  return likely
}

/** Sentences of some length that have less content in common than this are not compared word by word. */
const LEAST_COMMON = 0.25
const SOME_LENGTH = 8

function isHopeless(wordings: Wordings, i: number, k: number): boolean {
  const [old, fresh] = [wordings.oldTokens(i), wordings.newTokens(k)]
  return old.length >= SOME_LENGTH && fresh.length >= SOME_LENGTH && shareOf(old, fresh) < LEAST_COMMON
}

function compareOnce(wordings: Wordings, i: number, k: number): Comparison {
  const key = i * wordings.after.length + k
  const known = wordings.compared.get(key)
  if (known) return known
  const comparison = compareWordings(wordings.oldTokens(i), wordings.newTokens(k))
  wordings.compared.set(key, comparison)
  return comparison
}

/** The first and the last few new passages between two bounds. */
function gapOf(after: number, before: number): readonly number[] {
  const gap: number[] = []
  for (let k = after + 1; k < before && k <= after + REACH; k++) gap.push(k)
  for (let k = Math.max(before - REACH, after + REACH + 1); k < before; k++) gap.push(k)
  return gap
}

/** The new passages next to the images of an old one's neighbours. */
const besideOf = ({ first, last }: Alignment, i: number): readonly number[] => [
  ...((last[i - 1] ?? -1) >= 0 ? [(last[i - 1] ?? 0) + 1, (first[i - 1] ?? 0) - 1] : []),
  ...((first[i + 1] ?? -1) > 0 ? [(first[i + 1] ?? 0) - 1, (last[i + 1] ?? 0) + 1] : []),
]

/** Where the new passages `k` to `kEnd` stand, seen from the old ones `i` to `iEnd`. The ends of an article are neighbours too. */
export function findPlace(
  alignment: Alignment,
  { after, before }: ReturnType<typeof findSlots>,
  i: number,
  iEnd: number,
  k: number,
  kEnd: number,
  likely: Int32Array | null = null,
): Place {
  const { first, last, taken } = alignment
  const placeOf = (places: Int32Array, old: number) =>
    isPlaced(alignment, old) ? (places[old] ?? -1) : (likely?.[old] ?? -1)
  const left = i === 0 ? -1 : placeOf(last, i - 1)
  const right = iEnd === first.length - 1 ? taken.length : placeOf(first, iEnd + 1)
  const isKnown = (i === 0 || left >= 0) && right >= 0
  if (isKnown && left < k && kEnd < right && right - left - 1 - (kEnd - k + 1) <= MOST_INSERTED)
    return 'seated'
  if (k <= (after[i] ?? -1) || kEnd >= (before[iEnd] ?? 0)) return 'away'
  const isBeside = (isPlaced(alignment, i - 1) || i === 0) && left === k - 1
  return isBeside || (right >= 0 && right === kEnd + 1) ? 'tight' : 'slot'
}

/** So many sentences may be put in between two neighbours. Raised, look-alikes slip in; at none, a third more corrections are lost. */
const MOST_INSERTED = 1
