import { findSlots, isPlaced, place, type Alignment } from './alignment'
import { compareWordings } from './compare-wordings'
import { judgeEdit } from './judge-edit'
import { findPlace } from './match-edited'
import type { Token } from './wording-token'
import { shareOf, type Wordings } from './wordings'

/** Sentences into which one is cut, or that become one. */
const MOST_PARTS = 3

/** A cut or a seam changes a few words; what changes more is another text. */
const LEAST_WHOLE = 0.75

/** How much better the parts together must fit than the best of them alone. */
const MARGIN = 0.05

/**
 * Places old passages that were cut into several, or became one with their neighbours: the parts stand side by side, in
 * order, and say together what the whole said. A link to a passage that was cut lands on the part with most of its words.
 */
export function matchJoined(wordings: Wordings, alignment: Alignment): boolean {
  const slots = findSlots(alignment)
  let any = false
  for (let i = 0; i < wordings.before.length; i++) {
    if (isPlaced(alignment, i)) continue
    for (const k of openBeside(slots, alignment, i)) {
      const found = findSplit(wordings, alignment, slots, i, k) ?? findMerge(wordings, alignment, slots, i, k)
      if (!found) continue
      for (const [old, first, last, land] of found) place(alignment, old, first, last, land)
      any = true
      break
    }
  }
  return any
}

type Placed = readonly [old: number, first: number, last: number, land: number]
type Slots = ReturnType<typeof findSlots>

/** Open new passages where the old one stood. */
function openBeside({ after, before }: Slots, alignment: Alignment, i: number): readonly number[] {
  const open: number[] = []
  const end = Math.min(before[i] ?? 0, (after[i] ?? -1) + 8)
  for (let k = (after[i] ?? -1) + 1; k < end; k++) if (!alignment.taken[k]) open.push(k)
  const [left, right] = [alignment.last[i - 1] ?? -1, alignment.first[i + 1] ?? -1]
  for (const k of [left >= 0 ? left + 1 : -1, ...[1, 2, 3].map((n) => right - n)])
    if (k >= 0 && k < alignment.taken.length && !alignment.taken[k] && !open.includes(k)) open.push(k)
  return open
}

function findSplit(
  w: Wordings,
  alignment: Alignment,
  slots: Slots,
  i: number,
  k: number,
): readonly Placed[] | null {
  const whole = w.oldTokens(i)
  const parts: (readonly Token[])[] = [w.newTokens(k)]
  for (let end = k + 1; end < w.after.length && end < k + MOST_PARTS && !alignment.taken[end]; end++) {
    parts.push(w.newTokens(end))
    const where = findPlace(alignment, slots, i, i, k, end)
    if (!fits(whole, parts, where)) continue
    const sizes = parts.map((part) => compareWordings(whole, part).kept)
    return [[i, k, end, k + sizes.indexOf(Math.max(...sizes))]]
  }
  return null
}

function findMerge(
  w: Wordings,
  alignment: Alignment,
  slots: Slots,
  i: number,
  k: number,
): readonly Placed[] | null {
  const whole = w.newTokens(k)
  const parts: (readonly Token[])[] = [w.oldTokens(i)]
  for (let end = i + 1; end < w.before.length && end < i + MOST_PARTS && !isPlaced(alignment, end); end++) {
    parts.push(w.oldTokens(end))
    const where = findPlace(alignment, slots, i, end, k, k)
    if (!fits(whole, parts, where)) continue
    return parts.map((_, n): Placed => [i + n, k, k, k])
  }
  return null
}

/** Parts that have less of the content are not compared word by word. */
const LEAST_COMMON = 0.6

/** A part of which less is known from the whole is a sentence of its own that happens to stand there. */
const LEAST_SHARED = 0.5

/** Whether the parts say together what the whole says, each a share of its own. */
function fits(
  whole: readonly Token[],
  parts: readonly (readonly Token[])[],
  where: ReturnType<typeof findPlace>,
): boolean {
  if (where === 'away') return false
  const all = parts.flat()
  if (shareOf(whole, all) < LEAST_COMMON) return false
  const joined = compareWordings(whole, all)
  if (
    joined.similarity < LEAST_WHOLE ||
    joined.replaced > 0 ||
    joined.corrections > 0 ||
    judgeEdit(joined, where) === 'none'
  )
    return false
  return parts.every((part) => {
    const alone = compareWordings(whole, part)
    const content = part.filter(({ kind }) => kind !== 'small').length
    return alone.similarity < joined.similarity - MARGIN && alone.kept >= Math.max(1, content * LEAST_SHARED)
  })
}
