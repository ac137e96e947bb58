import type { Copies } from './copies'
import type { Group } from './group-matches'

/** Groups of wordings as groups of all the passages that have them, rising; what is only copied is a group of its own. */
export function unfoldCopies(groups: readonly Group[], count: number, copies: Copies): readonly Group[] {
  const grouped = new Set(groups.flat())
  const alone = Array.from({ length: count }, (_, p) => [p]).filter(
    ([p = 0]) => copies.firstOf(p) === p && !grouped.has(p) && copies.of(p).length > 1,
  )
  return [...groups, ...alone].map((group) => group.flatMap(copies.of).sort((x, y) => x - y))
}
