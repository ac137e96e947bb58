import { differByOneLetter } from './differ-by-one-letter'
import { isGivenName } from './find-name-runs'
import { foldName, skeletonOf } from './fold-name'
import { isShortFor } from './short-names'

/**
 * Whether two given names can be one person's: the same, spelled alike, an initial, a short form, or a long one with a
 * slip of one letter, where that makes a name that nobody has: "Vicentes", "Vincentes".
 */
export function agreeingGivenNames(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)]
  if (x === y || skeletonOf(a) === skeletonOf(b)) return true
  if (x.length === 1 || y.length === 1) return x[0] === y[0]
  if (isShortFor(x, y)) return true
  return !(isGivenName(x) && isGivenName(y)) && differByOneLetter(x, y)
}
