import { foldWord } from '../text/fold-word'
import type { Claim, Conflict } from './claim'

/**
 * The claims, each conflict in one of them only: the one whose articles give most values for it, the first of equals.
 * Accounts that disagree about somebody's office do so in every second sentence, and a reader wants to be told once.
 */
export function showConflictsOnce(claims: readonly Claim[]): readonly Claim[] {
  const chosen = new Map<string, Conflict>()
  for (const conflict of claims.flatMap((claim) => claim.conflicts)) {
    const key = keyOf(conflict)
    if (conflict.values.length > (chosen.get(key)?.values.length ?? 0)) chosen.set(key, conflict)
  }
  return claims.map((claim) => ({
    ...claim,
    conflicts: claim.conflicts.filter((conflict) => chosen.get(keyOf(conflict)) === conflict),
  }))
}

const keyOf = ({ facet, about, values }: Conflict): string =>
  JSON.stringify([
    facet,
    about.split(/\s+/u).map(foldWord).join(' '),
    [...new Set(values.map(({ value }) => value))].sort(),
  ])
