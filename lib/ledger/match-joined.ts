import { findSlots, isPlaced, openFixed, place, type Alignment } from './alignment'
import { compareWordings } from './compare-wordings'
import { findPlace, type Place, type Surroundings } from './find-place'
import { judgeEdit } from './judge-edit'
import type { Token } from './wording-token'
import { mostShareOf, shareOf, type Wordings } from './wordings'

/** Sentences into which one is cut, or that become one. */
const MOST_PARTS = 3

/** A cut or a seam changes a few words; what changes more is another text. */
const LEAST_WHOLE = 0.75

/** The same where nothing stands beside it that stood there before. */
const LEAST_AWAY = 0.9

/** How much better the parts together must fit than the best of them alone. */
const MARGIN = 0.05

/**
 * Places old sentences that were cut into several, or became one with their neighbours: the parts stand side by side, in
 * order, and say together what the whole said.
 */
export function matchJoined(wordings: Wordings, alignment: Alignment): boolean {
  const around = { alignment, slots: findSlots(alignment), fixed: openFixed(alignment), likely: null }
  const near = wordings.findNear(alignment)
  let any = false
  for (let i = 0; i < wordings.before.length; i++) {
    if (isPlaced(alignment, i)) continue
    const found = findOpen(around, i, near(i)).some(
      (k) => placeParts(wordings, around, i, k, 'cut') || placeParts(wordings, around, i, k, 'merged'),
    )
    any ||= found
  }
  return any
}

/** Open new sentences where the old one stood, and those that have most of its words, each with the one before it. */
function findOpen(
  { alignment, slots: { after, before } }: Surroundings,
  i: number,
  near: readonly number[],
): readonly number[] {
  const open: number[] = []
  const end = Math.min(before[i] ?? 0, (after[i] ?? -1) + 8)
  for (let k = (after[i] ?? -1) + 1; k < end; k++) if (!alignment.taken[k]) open.push(k)
  const [left, right] = [alignment.last[i - 1] ?? -1, alignment.first[i + 1] ?? -1]
  const beside = [left >= 0 ? left + 1 : -1, ...[1, 2, 3].map((n) => right - n)]
  for (const k of [...beside, ...near.flatMap((k) => [k, k - 1])])
    if (k >= 0 && k < alignment.taken.length && !alignment.taken[k] && !open.includes(k)) open.push(k)
  return open
}

/** Places the old sentence `i` that was cut into new ones from `k` on, or it and the next ones that were merged into `k`. */
function placeParts(
  { before, after, oldTokens, newTokens }: Wordings,
  around: Surroundings,
  i: number,
  k: number,
  how: 'cut' | 'merged',
): boolean {
  const { alignment } = around
  const isCut = how === 'cut'
  const whole = isCut ? oldTokens(i) : newTokens(k)
  const parts: (readonly Token[])[] = [isCut ? newTokens(k) : oldTokens(i)]
  for (let n = 1; n < MOST_PARTS; n++) {
    const next = (isCut ? k : i) + n
    if (next >= (isCut ? after : before).length) return false
    if (isCut ? alignment.taken[next] : isPlaced(alignment, next)) return false
    parts.push(isCut ? newTokens(next) : oldTokens(next))
    const where = () => findPlace(around, i, isCut ? i : next, k, isCut ? next : k)
    if (!fits(whole, parts, where)) continue
    if (isCut) place(alignment, i, k, next)
    else parts.forEach((_, m) => place(alignment, i + m, k))
    return true
  }
  return false
}

/** Parts that have less of the content are not compared word by word. */
const LEAST_COMMON = 0.65

/** A part of which less is known from the whole is a sentence of its own that happens to stand there. */
const LEAST_SHARED = 0.5

/** Whether the parts say together what the whole says, each a share of its own. */
function fits(whole: readonly Token[], parts: readonly (readonly Token[])[], placeOf: () => Place): boolean {
  if (mostShareOf(whole, parts) < LEAST_COMMON) return false
  const all = parts.flat()
  if (shareOf(whole, all) < LEAST_COMMON) return false
  const joined = compareWordings(whole, all)
  const where = placeOf()
  if (
    joined.similarity < (where === 'away' ? LEAST_AWAY : LEAST_WHOLE) ||
    joined.replaced + joined.corrections + joined.facts > 0 ||
    judgeEdit(joined, where) === 'none'
  )
    return false
  const isOfAll = parts.every((part, n) => {
    const alone = compareWordings(whole, part)
    const content = part.filter(({ kind }) => kind !== 'small').length
    const isShare =
      alone.similarity < joined.similarity - MARGIN && alone.kept >= Math.max(1, content * LEAST_SHARED)
    // A headline says again what stands below it: nothing is missing where it is left out.
    return isShare && compareWordings(whole, parts.toSpliced(n, 1).flat()).similarity < joined.similarity
  })
  // No other order fits better where every word stands in its own.
  const isInOrder = () =>
    joined.holds || compareWordings(whole, parts.toReversed().flat()).similarity <= joined.similarity
  return isOfAll && isInOrder()
}
