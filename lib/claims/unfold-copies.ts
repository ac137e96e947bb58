import type { Copies } from './copies'
import type { Group } from './group-matches'

/** Groups of wordings as groups of all the passages that have them, rising; what is only copied is a group of its own. */
export function unfoldCopies(groups: readonly Group[], count: number, copies: Copies): readonly Group[] {
  const grouped = new Set(groups.flat())
  const alone = Array.from({ length: count }, (_, p) => copies.of(p)).filter(
    ([first = 0, ...rest], p) => first === p && rest.length > 0 && !grouped.has(p),
  )
  const unfolded = groups.map((group) => group.flatMap(copies.of).sort((x, y) => x - y))
  return [...unfolded, ...alone]
}
