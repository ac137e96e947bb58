import type { Quoted } from '../text/find-quoted'
import { isGivenName } from './find-name-runs'
import { foldName } from './fold-name'

/** A nickname is short: "Bob", "the Kid". In characters, with its marks. */
const LONGEST = 22

/**
 * The quoted stretches that are nicknames inside somebody's name, and nobody's words: Robert “Bob” Holm. A given name
 * stands before it and a family name behind it, with nothing between.
 */
export function findNicknames(text: string, quoted: readonly Quoted[]): readonly Quoted[] {
  return quoted.filter(({ start, end, outer }) => {
    if (outer.end - outer.start > LONGEST || !/^\p{Lu}[\p{L}.’'-]*$/u.test(text.slice(start, end)))
      return false
    const before = /(\p{Lu}[\p{L}’'-]*\.?) $/u.exec(
      text.slice(Math.max(0, outer.start - LONGEST), outer.start),
    )
    const given = foldName(before?.[1] ?? '')
    return (
      (isGivenName(given) || given.length === 1) &&
      /^ \p{Lu}\p{L}/u.test(text.slice(outer.end, outer.end + 3))
    )
  })
}
