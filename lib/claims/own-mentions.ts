/** A group and how well each member fits it, in the same order. */
export type FittedGroup = { readonly members: readonly number[]; readonly fits: readonly number[] }

/**
 * Gives every member of overlapping groups one group to belong to, and every group at least one member of its own
 * where that can be done. Returns, by member, the number of its group.
 *
 * Claim ids come from the members that a claim owns (identify-claims.ts): so every id ever given names one passage and
 * leads to exactly one claim, which holds that passage. Each member goes where it fits best; a group left with none
 * takes one from a group that can spare it (Kuhn's augmenting paths).
 */
export function ownMentions(groups: readonly FittedGroup[]): ReadonlyMap<number, number> {
  const owner = new Map<number, number>()
  const bestFit = new Map<number, number>()
  const owned = groups.map(() => 0)
  const give = (member: number, group: number) => {
    const before = owner.get(member)
    if (before !== undefined) owned[before] = (owned[before] ?? 0) - 1
    owner.set(member, group)
    owned[group] = (owned[group] ?? 0) + 1
  }
  groups.forEach(({ members, fits }, group) =>
    members.forEach((member, i) => {
      const fit = fits[i] ?? 0
      if (fit <= (bestFit.get(member) ?? -1)) return
      bestFit.set(member, fit)
      give(member, group)
    }),
  )
  const takeOne = (group: number, tried: Set<number>): boolean => {
    for (const member of groups[group]?.members ?? []) {
      const holder = owner.get(member)
      if (holder === undefined || holder === group || tried.has(member)) continue
      tried.add(member)
      if ((owned[holder] ?? 0) > 1 || takeOne(holder, tried)) {
        give(member, group)
        return true
      }
    }
    return false
  }
  groups.forEach((_, group) => {
    if (owned[group] === 0) takeOne(group, new Set())
  })
  return owner
}
