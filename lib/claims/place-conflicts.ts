import { groupBy } from '../text/group-by'
import { overlaps } from '../text/span'
import type { Claim, Conflict, Mention } from './claim'
import { identifyMentions } from './identify-mentions'
import type { EventProposition } from './proposition'
import type { ToldContradiction } from './spread-conflicts'

/**
 * The claims, each with the contradictions between its passages. A contradiction belongs to the claim that both of its
 * passages state; failing that, to the claim that one states and the other may state; failing that, to the best told claim
 * of either, which then lists the other passage and its copies among its possible ones: two sentences that differ in the
 * one name that matters are seldom matched, and that is what a reader wants to be told. Mentions, and so tellers, stay as
 * they are.
 */
export function placeConflicts(
  claims: readonly Claim[],
  contradictions: readonly ToldContradiction[],
  propositions: readonly EventProposition[],
): readonly Claim[] {
  if (contradictions.length === 0) return claims
  const ids = identifyMentions(propositions)
  const stating = groupBy(
    claims.flatMap((claim) => claim.mentions.map(({ id }) => ({ id, claim }))),
    ({ id }) => id,
    ({ claim }) => claim,
  )
  const additions = new Map<Claim, { conflicts: Conflict[]; possible: Mention[] }>()
  for (const { a, b, score, conflict, passages } of contradictions) {
    const [x, y] = [ids[a] ?? '', ids[b] ?? '']
    const choices = [...(stating.get(x) ?? []), ...(stating.get(y) ?? [])]
    const best = choices.sort((one, other) => rank(other, x, y) - rank(one, x, y))[0]
    if (!best) continue
    const added = additions.get(best) ?? { conflicts: [], possible: [] }
    additions.set(best, added)
    added.conflicts.push(conflict)
    for (const p of passages) {
      const missing = mentionOf(propositions[p], ids[p] ?? '', score)
      if (missing && !holds([...best.mentions, ...best.possible, ...added.possible], missing.id))
        added.possible.push(missing)
    }
  }
  return claims.map((claim) => {
    const added = additions.get(claim)
    if (!added) return claim
    const conflicts = mergeConflicts(added.conflicts)
    return { ...claim, possible: [...claim.possible, ...added.possible], conflicts }
  })
}

const holds = (mentions: readonly Mention[], id: string): boolean =>
  mentions.some((mention) => mention.id === id)

/** Higher for the better claim to show a contradiction between these two passages in; of equals, the first. */
function rank({ mentions, possible }: Claim, x: string, y: string): number {
  const [stated, may] = [x, y].reduce(
    ([n, m], id) => [n + Number(holds(mentions, id)), m + Number(holds(possible, id))],
    [0, 0],
  )
  return 1000 * (stated ?? 0) + 500 * (may ?? 0) + Math.min(400, mentions.length)
}

const mentionOf = (p: EventProposition | undefined, id: string, score: number): Mention | null =>
  p
    ? {
        id,
        article: p.article,
        start: p.start,
        end: p.end,
        text: p.text,
        confidence: Math.round(score * 100) / 100,
      }
    : null

/** Conflicts of one kind that have a value in common are one, with every value once, in text order within an article. */
function mergeConflicts(conflicts: readonly Conflict[]): readonly Conflict[] {
  const merged: Conflict[] = []
  for (const conflict of conflicts) {
    const at = merged.findIndex((other) => other.facet === conflict.facet && shareValue(other, conflict))
    const known = merged[at]
    if (!known) merged.push(conflict)
    else {
      const fresh = conflict.values.filter((value) => !known.values.some((old) => isSame(old, value)))
      merged[at] = { ...known, values: [...known.values, ...fresh] }
    }
  }
  return merged
}

type Value = Conflict['values'][number]

const isSame = (a: Value, b: Value): boolean => a.article === b.article && overlaps(a, b)

const shareValue = (a: Conflict, b: Conflict): boolean =>
  a.values.some((value) => b.values.some((other) => isSame(value, other)))
